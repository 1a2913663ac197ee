#include "tests/support/tls_demanding_server.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *session) const { SSL_free(session); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

Owned<BIO> reading(const QByteArray &pem)
{
    return Owned<BIO>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

int listenOnLoopback()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    ::listen(listener, 16);
    return listener;
}

} // namespace

struct DemandingServer::Private {
    Owned<SSL_CTX> context { SSL_CTX_new(TLS_server_method()) };
    int listener = listenOnLoopback();
};

DemandingServer::DemandingServer(const Identity &identity, const QByteArray &clientCaPem)
    : m_private(std::make_unique<Private>())
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX *context = m_private->context.get();
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    const Owned<X509> own(PEM_read_bio_X509(reading(identity.certificatePem).get(), nullptr, nullptr, nullptr));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(reading(identity.keyPem).get(), nullptr, nullptr, nullptr));
    const Owned<X509> root(PEM_read_bio_X509(reading(clientCaPem).get(), nullptr, nullptr, nullptr));
    SSL_CTX_use_certificate(context, own.get());
    SSL_CTX_use_PrivateKey(context, key.get());
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context), root.get());
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    m_thread = std::thread([this] { serve(); });
}

DemandingServer::~DemandingServer()
{
    ::shutdown(m_private->listener, SHUT_RDWR); // wakes accept()
    m_thread.join();
    ::close(m_private->listener);
}

QUrl DemandingServer::url() const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    ::getsockname(m_private->listener, reinterpret_cast<sockaddr *>(&address), &size);
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(ntohs(address.sin_port)));
}

int DemandingServer::answered() const
{
    return m_answered;
}

void DemandingServer::serve()
{
    while (true) {
        const int connection = ::accept4(m_private->listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        converse(connection);
        ::shutdown(connection, SHUT_WR);
        char rest[4096];
        while (::read(connection, rest, sizeof rest) > 0) { } // closing with unread bytes would reset and lose the alert
        ::close(connection);
    }
}

void DemandingServer::converse(int connection)
{
    const Owned<SSL> session(SSL_new(m_private->context.get()));
    SSL_set_fd(session.get(), connection);
    if (SSL_accept(session.get()) != 1)
        return;
    char request[4096];
    if (SSL_read(session.get(), request, sizeof request) <= 0)
        return;
    static constexpr char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    ++m_answered;
    SSL_write(session.get(), answer, sizeof answer - 1);
    SSL_shutdown(session.get());
}

} // namespace support
