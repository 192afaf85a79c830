// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/digest.h"

#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace samvirke {

namespace {

/// OpenSSL fails here only when memory has run out.
void must(int result)
{
    if (result != 1) {
        throw std::runtime_error("OpenSSL failed");
    }
}

} // namespace

struct Sha256::Context
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const EVP_MD *algorithm = EVP_sha256();
    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::begin()
{
    must(EVP_DigestInit_ex(m_context->context, m_context->algorithm, nullptr));
}

void Sha256::addRaw(const void *bytes, std::size_t size)
{
    must(EVP_DigestUpdate(m_context->context, bytes, size));
}

void Sha256::addField(std::string_view bytes)
{
    addField(static_cast<std::int64_t>(bytes.size()));
    addRaw(bytes.data(), bytes.size());
}

void Sha256::addField(std::int64_t number)
{
    std::array<std::uint8_t, 8> bigEndian{};
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t i = bigEndian.size(); i-- > 0;) {
        bigEndian[i] = static_cast<std::uint8_t>(rest & 0xffU);
        rest >>= 8U;
    }
    addRaw(bigEndian.data(), bigEndian.size());
}

Digest Sha256::end()
{
    Digest digest{};
    must(EVP_DigestFinal_ex(m_context->context, digest.data(), nullptr));
    return digest;
}

Digest sha256(std::string_view bytes)
{
    Sha256 sum;
    sum.begin();
    sum.addRaw(bytes.data(), bytes.size());
    return sum.end();
}

Digest hmacSha256(std::string_view key, std::string_view text)
{
    Digest digest{};
    unsigned size = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size) == nullptr) {
        throw std::runtime_error("OpenSSL failed");
    }
    return digest;
}

std::string toHex(const Digest &digest)
{
    return toHex(std::string_view(reinterpret_cast<const char *>(digest.data()), digest.size()));
}

std::optional<std::string> fromHex(std::string_view hex)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes += static_cast<char>(high * 16 + low);
    }
    return hex.size() % 2 == 0 ? std::optional{bytes} : std::nullopt;
}

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    must(RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)));
    return bytes;
}

Ref nameBy(std::string_view secret, std::string_view about)
{
    const Digest digest = hmacSha256(secret, about);
    Ref ref;
    for (std::size_t i = 0; i < sizeof ref.value; ++i) {
        ref.value = (ref.value << 8U) | digest[i];
    }
    return ref.empty() ? Ref{1} : ref;
}

} // namespace samvirke
