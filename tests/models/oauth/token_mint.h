#pragma once

#include "models/jose/jwt.h"

#include <QJsonArray>

/// Signs tokens for tests, as a provider would.
struct TokenMint {
    jose::Jwk key = *jose::Jwk::generate(jose::Algorithm::ES256, QStringLiteral("k1"));

    core::Secret sign(const QJsonObject &claims, const QJsonObject &header = {}) const
    {
        const auto token = jose::signJwt(claims, key, jose::Algorithm::ES256, header);
        return core::Secret(token ? *token : QByteArray());
    }

    jose::Jwt parsed(const QJsonObject &claims, const QJsonObject &header = {}) const
    {
        return *jose::parseJwt(sign(claims, header).reveal());
    }

    QByteArray published() const
    {
        return QJsonDocument(QJsonObject { { QStringLiteral("keys"), QJsonArray { key.publicJson() } } }).toJson();
    }
};
