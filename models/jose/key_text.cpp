#include "models/jose/key_text.h"

#include "models/jose/openssl.h"
#include "models/jose/strict_json.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace jose {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

using Certificate = std::unique_ptr<X509, OpensslFree<X509_free>>;

constexpr int maxBlocks = 100;

/// The public key of a certificate in PEM; empty when it cannot be read.
QByteArray keyOfCertificate(const QByteArray &pem)
{
    const ErrorQueueGuard guard;
    const Bio in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    const Bio out(BIO_new(BIO_s_mem()));
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key || !out || PEM_write_bio_PUBKEY(out.get(), key) != 1)
        return {};
    QByteArray text(qsizetype(BIO_ctrl_pending(out.get())), Qt::Uninitialized);
    BIO_read(out.get(), text.data(), int(text.size()));
    return text;
}

/// Each block from BEGIN to END.
QList<QByteArray> pemBlocks(const QByteArray &text)
{
    QList<QByteArray> blocks;
    qsizetype at = text.indexOf("-----BEGIN ");
    while (at >= 0 && blocks.size() < maxBlocks) {
        const qsizetype last = text.indexOf("-----END ", at);
        const qsizetype end = last < 0 ? text.size() : text.indexOf('\n', last);
        blocks << text.mid(at, end < 0 ? -1 : end - at) + '\n';
        at = last < 0 ? -1 : text.indexOf("-----BEGIN ", last);
    }
    return blocks;
}

Result<Jwks> fromPemBlocks(const QByteArray &text)
{
    Jwks set;
    const QList<QByteArray> blocks = pemBlocks(text);
    for (const QByteArray &block : blocks) {
        const bool certificate = block.startsWith("-----BEGIN CERTIFICATE") || block.startsWith("-----BEGIN TRUSTED CERTIFICATE");
        const auto key = Jwk::fromPem(core::Secret(certificate ? keyOfCertificate(block) : block));
        if (!key && blocks.size() == 1)
            return core::failure(key.error());
        if (key)
            set.keys << *key;
        else
            set.leftOut.append({ {}, key.error() });
    }
    set.ignored = int(set.leftOut.size());
    return set;
}

} // namespace

Result<Jwks> keysFromText(const core::Secret &secret)
{
    const QByteArray text = secret.reveal().trimmed();
    if (text.contains("-----BEGIN "))
        return fromPemBlocks(text);
    if (!text.startsWith('{'))
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.no_key_text"_s);
    const auto json = parseStrictObject(text);
    if (!json)
        return core::failure(json.error());
    if (!json->contains("kty"_L1))
        return Jwks::parse(text);
    const auto key = Jwk::fromJson(*json);
    if (!key)
        return core::failure(key.error());
    return Jwks { { *key }, 0 };
}

} // namespace jose
