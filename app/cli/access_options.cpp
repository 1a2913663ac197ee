#include "app/cli/access_options.h"

#include "app/cli/text.h"
#include "models/gateway/admission.h"

#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using SafeMode = core::Connection::SafeMode;
using Sort = core::Access::Sort;

namespace {

tl::unexpected<Error> badValue(const QString &option, const QString &value)
{
    return core::failure(
        Error::Kind::Invalid, u"gatehouse.bad_value"_s, {}, option, QJsonObject { { u"key"_s, option }, { u"value"_s, value } });
}

tl::unexpected<Error> optionMissing(const QString &option)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, option, QJsonObject { { u"option"_s, option } });
}

Result<Sort> sortCalled(const QString &name)
{
    if (name == "none"_L1)
        return Sort::None;
    if (name == "token"_L1)
        return Sort::Token;
    if (name == "session"_L1)
        return Sort::Session;
    if (name == "basic"_L1)
        return Sort::Basic;
    if (name == "bearer"_L1)
        return Sort::Bearer;
    return badValue(u"--admin-auth"_s, name);
}

/// The sort that the options name, or that the secret among them is for.
Result<Sort> sortOf(const QCommandLineParser &parser, Sort saved)
{
    if (parser.isSet(u"admin-auth"_s))
        return sortCalled(parser.value(u"admin-auth"_s));
    if (parser.isSet(u"admin-token-file"_s))
        return Sort::Token;
    if (parser.isSet(u"admin-bearer-file"_s))
        return Sort::Bearer;
    const bool named = parser.isSet(u"admin-user"_s) || parser.isSet(u"admin-password-file"_s);
    if (named && saved != Sort::Session && saved != Sort::Basic)
        return optionMissing(u"--admin-auth"_s); // both take a user and a password
    return saved;
}

Result<> readHeaders(const QCommandLineParser &parser, SecretInput &input, core::Access &access)
{
    const QStringList values = parser.values(u"admin-header-file"_s);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1)
            return badValue(u"--admin-header-file"_s, value);
        const QString name = value.left(equals);
        const auto secret = input.read(value.mid(equals + 1));
        if (!secret)
            return core::failure(secret.error());
        const auto same = [&name](const core::Access::Header &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; };
        const auto known = std::find_if(access.headers.begin(), access.headers.end(), same);
        if (known != access.headers.end())
            known->value = *secret;
        else
            access.headers.append({ name, *secret });
    }
    return {};
}

Result<SafeMode> safeModeCalled(const QString &name)
{
    if (name == "write"_L1)
        return SafeMode::Write;
    if (name == "read-only"_L1)
        return SafeMode::ReadOnly;
    return badValue(u"--safe-mode"_s, name);
}

/// The one secret of Session, Basic and Bearer.
Result<> readSecret(const QCommandLineParser &parser, SecretInput &input, core::Access &access)
{
    const bool isBearer = access.sort == Sort::Bearer;
    if (!isBearer && access.sort != Sort::Session && access.sort != Sort::Basic)
        return {};
    const QString option = isBearer ? u"admin-bearer-file"_s : u"admin-password-file"_s;
    if (!isBearer && parser.isSet(u"admin-user"_s))
        access.user = parser.value(u"admin-user"_s);
    if (!parser.isSet(option))
        return {};
    const auto secret = input.read(parser.value(option));
    if (!secret)
        return core::failure(secret.error());
    access.secret = *secret;
    return {};
}

} // namespace

void describeAccessOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"admin-auth"_s,
            Text::tr("How the Admin API is told who calls: none, token (the default), session (user and password, signed in at /auth), "
                     "basic or bearer (for a reverse proxy in front)."),
            u"SORT"_s },
        { u"admin-user"_s, Text::tr("User of session and basic."), u"NAME"_s },
        { u"admin-password-file"_s, Text::tr("File with the password of session and basic; - reads standard input."), u"FILE"_s },
        { u"admin-bearer-file"_s, Text::tr("File with the token of bearer; - reads standard input."), u"FILE"_s },
        { u"admin-header-file"_s,
            Text::tr("A header to send with every call to the Admin API, and the file with its value; may be repeated, "
                     "- reads standard input."),
            u"NAME=FILE"_s },
        { u"safe-mode"_s, Text::tr("What may be done at the gateway: write, or read-only (whatever writes is refused before any call)."),
            u"MODE"_s },
    });
}

Result<> accessFromOptions(const QCommandLineParser &parser, SecretInput &input, core::Connection &connection)
{
    core::Access access = connection.access;
    const auto sort = sortOf(parser, access.sort);
    if (!sort)
        return core::failure(sort.error());
    if (*sort != access.sort) {
        access.sort = *sort;
        access.user.clear();
        access.secret = {};
    }
    if (const auto secret = readSecret(parser, input, access); !secret)
        return secret;
    if (const auto headers = readHeaders(parser, input, access); !headers)
        return headers;
    const bool wantsUser = access.sort == Sort::Session || access.sort == Sort::Basic;
    if (wantsUser && access.user.isEmpty())
        return optionMissing(u"--admin-user"_s);
    if (const auto good = gateway::checkAccess(access); !good)
        return good;
    if (parser.isSet(u"safe-mode"_s)) {
        const auto mode = safeModeCalled(parser.value(u"safe-mode"_s));
        if (!mode)
            return core::failure(mode.error());
        connection.safeMode = *mode;
    }
    connection.access = access;
    return {};
}

} // namespace cli
