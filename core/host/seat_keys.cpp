// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seat_keys.h"

#include "journal/digest.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace samvirke {

namespace {

namespace fs = std::filesystem;
using What = JournalError::What;

constexpr std::string_view firstLine = "samvirke-keys 1";
constexpr std::size_t keyBytes = 32;

tl::unexpected<JournalError> fail(What what, const fs::path &path, std::string detail = {})
{
    return tl::unexpected(JournalError{what, path.string(), std::move(detail), 0});
}

} // namespace

fs::path SeatKeys::pathFor(const fs::path &exerciseFile)
{
    return exerciseFile.string() + ".keys";
}

tl::expected<SeatKeys, JournalError> SeatKeys::load(const fs::path &path, std::string exercise)
{
    std::ifstream file(path);
    if (!file) {
        return fail(What::missing, path);
    }
    SeatKeys keys(std::move(exercise));
    std::string line;
    if (!std::getline(file, line) || line != firstLine) {
        return fail(What::notExercise, path, line.substr(0, 40));
    }
    while (std::getline(file, line)) {
        std::istringstream words(line);
        Held held;
        SeatKey key;
        std::string hex;
        SeatId seat;
        const bool good = static_cast<bool>(words >> held.generation >> key.identity >> hex) && words.get() == ' ' &&
                          static_cast<bool>(std::getline(words, seat.value)) && !seat.empty();
        const bool revoked = key.identity == "-" && hex == "-";
        const auto bytes = fromHex(hex);
        if (!good || (!revoked && (!bytes || bytes->size() != keyBytes))) {
            return fail(What::damaged, path, line.substr(0, 8));
        }
        if (!revoked) {
            key.key = *bytes;
            keys.m_seats[key.identity] = seat;
            held.key = std::move(key);
        }
        keys.m_held[seat] = std::move(held);
    }
    return keys;
}

tl::expected<void, JournalError> SeatKeys::save(const fs::path &path) const
{
    std::string text = std::string(firstLine) + "\n";
    for (const auto &[seat, held] : m_held) {
        text += std::to_string(held.generation) + " " + (held.key ? held.key->identity : "-") + " " +
                (held.key ? toHex(held.key->key) : "-") + " " + seat.value + "\n";
    }
    const std::string temporary = path.string() + ".new";
    ::unlink(temporary.c_str());
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return fail(What::cannotWrite, path, std::strerror(errno));
    }
    const bool written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!written || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const int why = written ? errno : error;
        ::unlink(temporary.c_str());
        return fail(why == ENOSPC ? What::diskFull : What::cannotWrite, path, std::strerror(why));
    }
    return {};
}

void SeatKeys::remove(const fs::path &path)
{
    std::error_code ignored;
    fs::remove(path, ignored);
}

SeatCode SeatKeys::issue(const SeatId &seat)
{
    revoke(seat);
    SeatCode code = SeatCode::random();
    Held &held = m_held[seat];
    ++held.generation;
    held.key = deriveSeatKey(code, m_exercise);
    m_seats[held.key->identity] = seat;
    return code;
}

void SeatKeys::revoke(const SeatId &seat)
{
    Held &held = m_held[seat];
    if (held.key) {
        m_seats.erase(held.key->identity);
        held.key.reset();
    }
}

std::optional<std::string> SeatKeys::keyFor(std::string_view identity) const
{
    const auto seat = seatFor(identity);
    return seat ? std::optional{m_held.at(*seat).key->key} : std::nullopt;
}

std::optional<SeatId> SeatKeys::seatFor(std::string_view identity) const
{
    const auto it = m_seats.find(identity);
    return it == m_seats.end() ? std::nullopt : std::optional{it->second};
}

} // namespace samvirke
