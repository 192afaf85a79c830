// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tls_link.h"

#include "wire/limits.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <csignal>
#include <deque>
#include <map>
#include <random>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace samvirke {

namespace {

constexpr const char *cipher = "ECDHE-PSK-CHACHA20-POLY1305"; // X25519 and a key that both have: nothing to certify
constexpr std::size_t longestExercise = 64;                   // bytes of an id that a host may name
constexpr std::size_t recordBytes = 16'384;

using Context = std::shared_ptr<SSL_CTX>;

/// Version, cipher and group pinned; nothing that lets a key live on after it was taken back.
Context makeContext(const SSL_METHOD *method)
{
    std::signal(SIGPIPE, SIG_IGN); // a seat that is gone is an answer of write(), not the end of the program
    Context context(SSL_CTX_new(method), SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context.get(), cipher);
    SSL_CTX_set1_groups_list(context.get(), "X25519");
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                           SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_read_ahead(context.get(), 1);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    return context;
}

void prepare(int socket)
{
    const int on = 1;
    const int buffer = limits::socketBytes;
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK); // NOLINT(cppcoreguidelines-pro-type-vararg)
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
}

} // namespace

// ── a line ───────────────────────────────────────────────────────────────────────────────────────────────────────────

struct TlsLink::Impl
{
    enum class Stage : std::uint8_t { connecting, shaking, up, gone };

    TlsLink *link = nullptr;
    Stage stage = Stage::connecting;
    Failure failure = Failure::none;
    bool closing = false; ///< nothing more is sent behind what waits
    bool asked = false;   ///< the key was asked for
    KeyFor keyFor;        ///< at a seat's end
    Context context;
    SSL *ssl = nullptr;
    std::unique_ptr<QTcpSocket> connecting;
    int socket = -1;
    std::unique_ptr<QSocketNotifier> readable, writable;
    std::string out;
    std::size_t written = 0; ///< of `out`
    bool wasFull = false;
    FrameReader reader;
    bool established = false;
    QElapsedTimer heard, said;
    QTimer pulse;
    std::shared_ptr<bool> alive = std::make_shared<bool>(true); ///< false once this is gone, for who calls others
    std::function<void(Impl &, bool good)> shaken;              ///< at the host's end, when the handshake has ended

    ~Impl()
    {
        *alive = false;
        dropSocket();
    }

    void begin(int descriptor, const Context &with, bool atHost)
    {
        socket = descriptor;
        context = with;
        prepare(socket);
        ssl = SSL_new(context.get());
        SSL_set_ex_data(ssl, 0, this);
        SSL_set_fd(ssl, socket);
        if (atHost) {
            SSL_set_accept_state(ssl);
        } else {
            SSL_set_connect_state(ssl);
        }
        readable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        writable = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        writable->setEnabled(false);
        QObject::connect(readable.get(), &QSocketNotifier::activated, readable.get(), [this] { onReadable(); });
        QObject::connect(writable.get(), &QSocketNotifier::activated, writable.get(), [this] { onWritable(); });
        stage = Stage::shaking;
        said.start();
        startPulse();
    }

    void startPulse()
    {
        heard.start();
        if (!pulse.isActive()) {
            QObject::connect(&pulse, &QTimer::timeout, &pulse, [this] { onPulse(); });
            pulse.start(limits::aliveEvery);
        }
    }

    void dropSocket()
    {
        stage = Stage::gone;
        pulse.stop();
        letGo(connecting);
        if (socket < 0) {
            return;
        }
        letGo(readable);
        letGo(writable);
        SSL_free(ssl);
        ssl = nullptr;
        ::close(socket);
        socket = -1;
    }

    /// It may be the one that is calling.
    template <class T>
    static void letGo(std::unique_ptr<T> &object)
    {
        if (object) {
            object->disconnect();
            if constexpr (std::is_same_v<T, QSocketNotifier>) {
                object->setEnabled(false);
            } else {
                object->abort();
            }
            object.release()->deleteLater();
        }
    }

    /// The line is gone; says so once.
    void end(Failure why)
    {
        if (stage == Stage::gone) {
            return;
        }
        failure = why;
        dropSocket();
        if (shaken) {
            const auto tell = std::move(shaken);
            return tell(*this, false); // may destroy this
        }
        if (link != nullptr && link->closed) {
            const auto tell = link->closed;
            tell();
        }
    }

    void onPulse()
    {
        if (stage != Stage::up) {
            if (heard.elapsed() > limits::handshake.count()) {
                end(stage == Stage::connecting ? Failure::unreachable : Failure::notAHost);
            }
            return;
        }
        const auto patience = established ? limits::silence : limits::handshake;
        if (heard.elapsed() > patience.count()) {
            return end(Failure::lost);
        }
        if (said.elapsed() >= limits::aliveEvery.count() / 2 && out.empty() && established) {
            static const std::string frame = encodeFrame(FrameKind::alive, {});
            out += frame;
            flush();
        }
    }

    void shake()
    {
        ERR_clear_error();
        const int result = SSL_do_handshake(ssl);
        if (result == 1) {
            stage = Stage::up;
            writable->setEnabled(false);
            heard.restart();
            if (shaken) {
                const auto tell = std::move(shaken);
                shaken = nullptr;
                return tell(*this, true);
            }
            flush();
            return;
        }
        switch (SSL_get_error(ssl, result)) {
        case SSL_ERROR_WANT_READ: writable->setEnabled(false); return;
        case SSL_ERROR_WANT_WRITE: writable->setEnabled(true); return;
        default: break;
        }
        // only a host that says no has refused the key; one that was killed meanwhile has not
        const bool isAlert = ERR_GET_REASON(ERR_peek_error()) >= SSL_AD_REASON_OFFSET;
        end(!asked ? Failure::notAHost : isAlert ? Failure::refused : Failure::lost);
    }

    void onReadable()
    {
        const auto here = alive;
        if (stage == Stage::shaking) {
            shake();
        }
        if (!*here || stage != Stage::up) {
            return;
        }
        static thread_local char buffer[recordBytes];
        std::size_t taken = 0;
        while (taken < limits::readBytes) {
            ERR_clear_error();
            const int count = SSL_read(ssl, buffer, static_cast<int>(sizeof buffer));
            if (count <= 0) {
                const int error = SSL_get_error(ssl, count);
                if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
                    break;
                }
                hand(here);
                if (*here) {
                    end(Failure::lost);
                }
                return;
            }
            heard.restart();
            taken += static_cast<std::size_t>(count);
            reader.feed({buffer, static_cast<std::size_t>(count)});
        }
        hand(here);
        if (*here && stage == Stage::up && SSL_has_pending(ssl) != 0) { // no event comes for what is read already
            readSoon();
        }
    }

    void readSoon()
    {
        QTimer::singleShot(0, [this, here = alive] {
            if (*here) {
                onReadable();
            }
        });
    }

    /// Hands on the frames that are whole.
    void hand(const std::shared_ptr<bool> &here)
    {
        while (*here && stage == Stage::up && !closing) {
            auto frame = reader.next();
            if (!frame) {
                break;
            }
            if (frame->kind != FrameKind::alive && link->received) {
                link->received(*frame);
            }
        }
        if (*here && stage == Stage::up && reader.broken()) {
            end(Failure::lost);
        }
    }

    void onWritable()
    {
        if (stage == Stage::shaking) {
            return shake();
        }
        const auto here = alive;
        flush();
        if (*here && stage == Stage::up && wasFull && out.size() - written < limits::lowWaterBytes) {
            wasFull = false;
            if (link->drained) {
                link->drained();
            }
        }
    }

    /// @returns how many bytes the socket took now; the same must be offered again, with or without more behind it
    std::size_t write(std::string_view bytes)
    {
        std::size_t taken = 0;
        while (taken < bytes.size()) {
            ERR_clear_error();
            const std::size_t size = std::min(bytes.size() - taken, recordBytes);
            const int count = SSL_write(ssl, bytes.data() + taken, static_cast<int>(size));
            if (count <= 0) {
                const int error = SSL_get_error(ssl, count);
                if (error == SSL_ERROR_WANT_WRITE || error == SSL_ERROR_WANT_READ) {
                    return taken;
                }
                // told later, by the notifier: whoever sends does not expect to lose the line meanwhile
                SSL_set_quiet_shutdown(ssl, 1);
                ::shutdown(socket, SHUT_RDWR);
                return bytes.size();
            }
            taken += static_cast<std::size_t>(count);
            said.restart();
        }
        return taken;
    }
    void send(std::string_view bytes)
    {
        if (stage == Stage::up && out.empty()) { // most lines take it at once, and nothing is copied
            bytes.remove_prefix(write(bytes));
        }
        out += bytes;
        wait();
    }
    void flush()
    {
        if (stage != Stage::up) {
            return;
        }
        written += write(std::string_view(out).substr(written));
        if (written == out.size()) {
            out.clear();
            written = 0;
            if (out.capacity() > 4 * limits::lowWaterBytes) {
                out.shrink_to_fit();
            }
        } else if (written > limits::lowWaterBytes) {
            out.erase(0, written);
            written = 0;
        }
        wait();
        if (closing && out.empty()) {
            SSL_shutdown(ssl);
            ::shutdown(socket, SHUT_WR);
        }
    }
    /// To be called when the socket takes more, as long as something waits, and once more to say that there is room.
    void wait()
    {
        if (stage == Stage::up) {
            wasFull = wasFull || out.size() - written >= limits::lowWaterBytes;
            writable->setEnabled(wasFull || !out.empty());
        }
    }
};

namespace {

TlsLink::Impl &implOf(SSL *ssl)
{
    return *static_cast<TlsLink::Impl *>(SSL_get_ex_data(ssl, 0));
}

unsigned keyAtSeat(SSL *ssl, const char *hint, char *identity, unsigned identityBytes, unsigned char *key,
                   unsigned keyBytes)
{
    const std::string_view exercise = hint == nullptr ? std::string_view{} : std::string_view(hint);
    if (exercise.empty() || exercise.size() > longestExercise) {
        return 0;
    }
    TlsLink::Impl &impl = implOf(ssl);
    const SeatKey has = impl.keyFor(exercise);
    if (has.identity.size() >= identityBytes || has.key.size() > keyBytes) {
        return 0;
    }
    impl.asked = true;
    std::ranges::copy(has.identity, identity);
    identity[has.identity.size()] = '\0';
    std::ranges::copy(has.key, key);
    return static_cast<unsigned>(has.key.size());
}

} // namespace

TlsLink::TlsLink(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
    m_impl->link = this;
}

TlsLink::~TlsLink()
{
    m_impl->link = nullptr;
    if (m_impl->stage == Impl::Stage::up && !m_impl->closing) {
        close();
    }
}

void TlsLink::send(std::string_view frames)
{
    Impl &impl = *m_impl;
    if (impl.closing || impl.stage == Impl::Stage::gone) {
        return;
    }
    impl.send(frames);
}

void TlsLink::close()
{
    m_impl->closing = true;
    m_impl->flush();
}

std::size_t TlsLink::queued() const
{
    return m_impl->out.size() - m_impl->written;
}

Millis TlsLink::silentFor() const
{
    return Millis{m_impl->heard.isValid() ? m_impl->heard.elapsed() : 0};
}

void TlsLink::establish(std::size_t frameBytes)
{
    m_impl->established = true;
    m_impl->reader.setLimit(frameBytes);
}

TlsLink::Failure TlsLink::failure() const
{
    return m_impl->failure;
}

std::unique_ptr<TlsLink> connectTls(const std::string &address, std::uint16_t port, KeyFor key)
{
    static const Context context = [] {
        Context made = makeContext(TLS_client_method());
        SSL_CTX_set_psk_client_callback(made.get(), keyAtSeat);
        return made;
    }();
    auto impl = std::make_unique<TlsLink::Impl>();
    TlsLink::Impl *raw = impl.get();
    raw->keyFor = std::move(key);
    raw->reader.setLimit(limits::welcomeBytes);
    raw->connecting = std::make_unique<QTcpSocket>();
    QTcpSocket *socket = raw->connecting.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(socket, &QTcpSocket::connected, socket, [raw, socket] {
        // Qt has found the way; from here on the line is OpenSSL's
        const int descriptor = dup(static_cast<int>(socket->socketDescriptor()));
        TlsLink::Impl::letGo(raw->connecting);
        raw->begin(descriptor, context, false);
        raw->shake();
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [raw] { raw->end(TlsLink::Failure::unreachable); });
    raw->startPulse();
    socket->connectToHost(QString::fromStdString(address), port);
    return std::make_unique<TlsLink>(std::move(impl));
}

// ── the door ─────────────────────────────────────────────────────────────────────────────────────────────────────────

namespace {

/// Who is at the other end; of IPv6 the network, because one machine has as many addresses there as it likes.
std::string addressOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return {};
    }
    if (address.ss_family == AF_INET6) {
        const auto *six = reinterpret_cast<const sockaddr_in6 *>(&address);
        const auto *bytes = reinterpret_cast<const char *>(&six->sin6_addr);
        return IN6_IS_ADDR_V4MAPPED(&six->sin6_addr) ? std::string(bytes + 12, 4) : std::string(bytes, 8);
    }
    const auto *four = reinterpret_cast<const sockaddr_in *>(&address);
    return {reinterpret_cast<const char *>(&four->sin_addr), 4};
}

/// What is remembered of an address whose handshakes failed.
struct Suspect
{
    int failures = 0;
    QElapsedTimer since; ///< the last one
    std::deque<int> waiting;
};

} // namespace

struct TlsDoor::Impl : public QTcpServer
{
    TlsDoor *door = nullptr;
    std::string exercise;
    std::function<std::optional<std::string>(std::string_view)> key;
    Context context;
    std::map<TlsLink::Impl *, std::unique_ptr<TlsLink::Impl>> shaking;
    std::map<TlsLink::Impl *, std::pair<std::string, std::string>> of; ///< its address and identity
    std::map<std::string, Suspect> suspects;
    std::string lastServed;
    QTimer turn; ///< lets the next suspect in
    std::minstd_rand luck{std::random_device{}()};

    ~Impl() override
    {
        for (auto &[address, suspect] : suspects) {
            std::ranges::for_each(suspect.waiting, ::close);
        }
    }

    static unsigned keyAtHost(SSL *ssl, const char *identity, unsigned char *key, unsigned keyBytes)
    {
        auto &impl = *static_cast<Impl *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), 0));
        TlsLink::Impl &line = *static_cast<TlsLink::Impl *>(SSL_get_ex_data(ssl, 0));
        line.asked = true;
        impl.of[&line].second = identity;
        const std::string has = impl.key(identity).value_or(strangersKey());
        if (has.size() > keyBytes) {
            return 0;
        }
        std::ranges::copy(has, key);
        return static_cast<unsigned>(has.size());
    }

    void incomingConnection(qintptr descriptor) override
    {
        const int socket = static_cast<int>(descriptor);
        const std::string address = addressOf(socket);
        const auto suspect = suspects.find(address);
        if (suspect != suspects.end() && suspect->second.since.elapsed() > limits::failuresForgotten.count() &&
            suspect->second.waiting.empty()) {
            suspects.erase(suspect);
        } else if (suspect != suspects.end() && suspect->second.failures > limits::failuresForgiven) {
            std::deque<int> &waiting = suspect->second.waiting;
            waiting.push_back(socket);
            if (waiting.size() > limits::suspectsWaiting) {
                const auto one = waiting.begin() + static_cast<std::ptrdiff_t>(luck() % waiting.size());
                ::close(*one);
                waiting.erase(one);
            }
            if (!turn.isActive()) {
                turn.start(1000 / limits::suspectsPerSecond);
            }
            return;
        }
        shakeHands(socket, address);
    }

    void letOneIn()
    {
        auto next = suspects.upper_bound(lastServed); // each address in its turn
        for (std::size_t i = 0; i <= suspects.size(); ++i) {
            next = next == suspects.end() ? suspects.begin() : next;
            if (next == suspects.end()) {
                break;
            }
            if (!next->second.waiting.empty()) {
                const int socket = next->second.waiting.front();
                next->second.waiting.pop_front();
                lastServed = next->first;
                return shakeHands(socket, next->first);
            }
            ++next;
        }
        turn.stop();
    }

    void shakeHands(int socket, const std::string &address)
    {
        if (shaking.size() >= limits::handshakesAtOnce) {
            ::close(socket);
            return;
        }
        auto line = std::make_unique<TlsLink::Impl>();
        TlsLink::Impl *raw = line.get();
        of[raw].first = address;
        shaking[raw] = std::move(line);
        raw->shaken = [this](TlsLink::Impl &which, bool good) { finish(which, good); };
        raw->begin(socket, context, true);
    }

    void finish(TlsLink::Impl &which, bool good)
    {
        auto node = shaking.extract(&which);
        const auto [address, identity] = of.extract(&which).mapped();
        if (!good) {
            return blame(address);
        }
        auto link = std::make_unique<TlsLink>(std::move(node.mapped()));
        TlsLink::Impl *raw = &which;
        const auto here = raw->alive;
        if (door->arrived) {
            door->arrived(std::move(link), identity);
        }
        if (*here) { // hello may have come together with the end of the handshake
            raw->readSoon();
        }
    }

    void blame(const std::string &address)
    {
        if (suspects.size() >= limits::addressesKnown && !suspects.contains(address)) {
            const auto oldest = std::ranges::max_element(
                suspects, {}, [](const auto &s) { return s.second.waiting.empty() ? s.second.since.elapsed() : -1; });
            std::ranges::for_each(oldest->second.waiting, ::close);
            suspects.erase(oldest);
        }
        Suspect &suspect = suspects[address];
        ++suspect.failures;
        suspect.since.start();
    }
};

TlsDoor::TlsDoor(std::string exercise, std::function<std::optional<std::string>(std::string_view)> key)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->door = this;
    m_impl->exercise = std::move(exercise);
    m_impl->key = std::move(key);
    m_impl->context = makeContext(TLS_server_method());
    SSL_CTX_set_ex_data(m_impl->context.get(), 0, m_impl.get());
    SSL_CTX_use_psk_identity_hint(m_impl->context.get(), m_impl->exercise.c_str());
    SSL_CTX_set_psk_server_callback(m_impl->context.get(), Impl::keyAtHost);
    m_impl->setListenBacklogSize(limits::backlog);
    QObject::connect(&m_impl->turn, &QTimer::timeout, m_impl.get(), [impl = m_impl.get()] { impl->letOneIn(); });
}

TlsDoor::~TlsDoor() = default;

std::optional<std::string> TlsDoor::listen(std::uint16_t port, const std::string &address)
{
    const QHostAddress at =
        address.empty() ? QHostAddress(QHostAddress::Any) : QHostAddress(QString::fromStdString(address));
    if (!m_impl->listen(at, port)) {
        return m_impl->errorString().toStdString();
    }
    return std::nullopt;
}

std::uint16_t TlsDoor::port() const
{
    return m_impl->serverPort();
}

} // namespace samvirke
