#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace core {

/// The answer of every engine function that can fail. Engine functions throw nothing.
template <typename T = void> using Result = tl::expected<T, Error>;

/// Shortest way to return an error: `return failure(Error::Kind::Invalid, u"gatehouse.empty_name"_s, ...)`.
inline tl::unexpected<Error> failure(
    Error::Kind kind, QString code, QString text = {}, QString where = {}, QJsonValue fields = QJsonValue())
{
    Error error;
    error.kind = kind;
    error.code = std::move(code);
    error.text = std::move(text);
    error.where = std::move(where);
    error.fields = std::move(fields);
    return tl::unexpected<Error>(std::move(error));
}

/// Hands on the error of another call: `return failure(answer.error())`.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace core
