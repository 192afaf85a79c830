// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/seat_code.h"

#include "plan/hex.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <new>

namespace samvirke {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeLength = 12;
constexpr int rounds = 100'000;
constexpr std::size_t keyBytes = 32;
constexpr std::size_t identityBytes = 16;

using Block = std::array<unsigned char, keyBytes>;

void fillRandom(unsigned char *bytes, std::size_t count)
{
    if (RAND_bytes(bytes, static_cast<int>(count)) != 1) {
        throw std::bad_alloc(); // the system has no randomness: nothing safe can be done
    }
}

Block hmac(const Block &key, std::string_view text)
{
    Block out{};
    unsigned length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char *>(text.data()),
         text.size(), out.data(), &length);
    return out;
}

} // namespace

SeatCode SeatCode::random()
{
    std::array<unsigned char, codeLength> bytes{};
    fillRandom(bytes.data(), bytes.size());
    SeatCode code;
    for (const unsigned char byte : bytes) {
        code.characters += alphabet[byte & 31U];
    }
    return code;
}

std::optional<SeatCode> SeatCode::fromTyped(std::string_view typed)
{
    SeatCode code;
    for (char c : typed) {
        if (c == ' ' || c == '-' || c == '\t') {
            continue;
        }
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        if (alphabet.find(c) == std::string_view::npos || code.characters.size() == codeLength) {
            return std::nullopt;
        }
        code.characters += c;
    }
    return code.characters.size() == codeLength ? std::optional{code} : std::nullopt;
}

std::string SeatCode::shown() const
{
    std::string text;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        text += i > 0 && i % 4 == 0 ? "-" : "";
        text += characters[i];
    }
    return text;
}

SeatKey deriveSeatKey(const SeatCode &code, std::string_view exercise)
{
    const std::string salt = "samvirke/1 " + std::string(exercise);
    Block master{};
    PKCS5_PBKDF2_HMAC(code.characters.data(), static_cast<int>(code.characters.size()),
                      reinterpret_cast<const unsigned char *>(salt.data()), static_cast<int>(salt.size()), rounds,
                      EVP_sha256(), static_cast<int>(master.size()), master.data());
    const Block identity = hmac(master, "identity");
    const Block key = hmac(master, "key");
    OPENSSL_cleanse(master.data(), master.size());
    return {toHex({reinterpret_cast<const char *>(identity.data()), identityBytes}), {key.begin(), key.end()}};
}

std::string strangersKey()
{
    Block key{};
    fillRandom(key.data(), key.size());
    return {key.begin(), key.end()};
}

} // namespace samvirke
