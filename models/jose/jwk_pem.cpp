#include "models/jose/jwk_data.h"
#include "models/jose/key_material.h"

#include <openssl/pem.h>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

// Without this OpenSSL would ask for the pass phrase on the terminal.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

Bio reader(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

tl::unexpected<core::Error> pemFault(const QString &reason)
{
    return core::failure(core::Error::Kind::Invalid, u"gatehouse.pem"_s, {}, {}, QJsonObject { { u"reason"_s, reason } });
}

constexpr qsizetype maxPemBytes = 65536;

} // namespace

core::Result<Jwk> Jwk::fromPem(const core::Secret &pem, const QString &kid)
{
    const ErrorQueueGuard guard;
    const QByteArray text = pem.reveal();
    if (text.size() > maxPemBytes)
        return pemFault(u"too_large"_s);
    if (!text.contains("-----BEGIN "))
        return pemFault(u"no_pem"_s);
    if (text.contains("ENCRYPTED"))
        return pemFault(u"encrypted"_s);
    if (text.count(" KEY-----") > 2)
        return pemFault(u"several_keys"_s);
    const auto data = std::make_shared<Data>();
    data->kid = kid;
    data->isPrivate = text.contains("PRIVATE KEY-----");
    const Bio bio = reader(text);
    data->key.reset(data->isPrivate ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassPhrase, nullptr)
                                    : PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassPhrase, nullptr));
    if (!data->key)
        return pemFault(u"unreadable"_s);
    return fromKey(data);
}

core::Result<QByteArray> Jwk::publicPem() const
{
    if (m_data->type == Type::Symmetric)
        return core::failure(core::Error::Kind::Unsupported, u"gatehouse.key_symmetric"_s);
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_data->key.get()) != 1)
        return core::failure(core::Error::Kind::Unsupported, u"gatehouse.pem"_s);
    QByteArray text(qsizetype(BIO_ctrl_pending(bio.get())), Qt::Uninitialized);
    BIO_read(bio.get(), text.data(), int(text.size()));
    return text;
}

} // namespace jose
