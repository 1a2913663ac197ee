#include "ui/forms/field_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

/// The frame of a plugin (service, tags, ...) is the same for all of them.
bool isOf(const KnownGroup &group, const QString &form, const QString &path)
{
    const auto name = QLatin1StringView(group.form);
    if (form == name)
        return true;
    const bool isKind = form == "services"_L1 || form == "routes"_L1 || form == "consumers"_L1;
    return name == "plugins"_L1 && !isKind && !path.startsWith("config."_L1);
}

const KnownField *find(const QString &form, const QString &path)
{
    for (const KnownGroup &group : knownGroups()) {
        if (!isOf(group, form, path))
            continue;
        for (const KnownField &field : group.fields) {
            if (path == QLatin1StringView(field.path))
                return &field;
        }
    }
    return nullptr;
}

/// Short names that are written in capitals, or in a way of their own.
QString spelled(const QString &word)
{
    static constexpr std::array capitals { "acl"_L1, "api"_L1, "arn"_L1, "aws"_L1, "ca"_L1, "cors"_L1, "dns"_L1, "dpop"_L1, "grpc"_L1,
        "hmac"_L1, "hs"_L1, "http"_L1, "https"_L1, "ip"_L1, "json"_L1, "jwk"_L1, "jwks"_L1, "jwt"_L1, "mtls"_L1, "sni"_L1, "ssl"_L1,
        "tcp"_L1, "tls"_L1, "ttl"_L1, "udp"_L1, "uri"_L1, "uris"_L1, "url"_L1 };
    if (std::find(capitals.begin(), capitals.end(), word) != capitals.end())
        return word.endsWith(u's') && (word == "uris"_L1 || word == "jwks"_L1) ? word.chopped(1).toUpper() + u's' : word.toUpper();
    if (word == "redis"_L1 || word == "kong"_L1)
        return word.at(0).toUpper() + word.mid(1);
    if (word == "oauth2"_L1)
        return u"OAuth2"_s;
    return word;
}

bool isReferenceable(const forms::FormField &field)
{
    return field.referenceable || (field.elements.size() == 1 && field.elements.front().referenceable);
}

} // namespace

QString humanName(const QString &name)
{
    QStringList words = name.split(u'_', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = spelled(word);
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString limitsText(const forms::FormField &field)
{
    if (!field.between)
        return {};
    const auto shown = [locale = QLocale()](double limit) { return locale.toString(limit, 'f', QLocale::FloatingPointShortest); };
    const auto [least, most] = *field.between;
    if (std::isinf(most))
        return Words::tr("At least %1.", "a number").arg(shown(least));
    if (std::isinf(least))
        return Words::tr("At most %1.", "a number").arg(shown(most));
    return Words::tr("From %1 to %2.", "numbers").arg(shown(least), shown(most));
}

QString fieldTitle(const QString &form, const QString &path, const forms::FormField &field)
{
    if (const KnownField *known = find(form, path))
        return QCoreApplication::translate("FormField", known->title);
    const QString inside = path.startsWith("config."_L1) ? path.mid(7) : path;
    const qsizetype dot = inside.lastIndexOf(u'.');
    const QString name = humanName(field.name);
    return dot < 0 ? name : Words::tr("%1: %2", "record, field in it").arg(humanName(inside.left(dot).replace(u'.', u'_')), name);
}

QString fieldHelp(const QString &form, const QString &path, const forms::FormField &field)
{
    QStringList sentences;
    const KnownField *known = find(form, path);
    if (known && *known->help)
        sentences << QCoreApplication::translate("FormField", known->help);
    else if (!field.description.isEmpty())
        sentences << field.description;
    if (const QString range = limitsText(field); !range.isEmpty())
        sentences << range;
    if (field.secret && isReferenceable(field))
        sentences << Words::tr("A vault reference such as {vault://env/name} works too.");
    return sentences.join(u' ');
}

QString groupTitle(const KnownGroup &group)
{
    return QCoreApplication::translate("FormGroup", group.title);
}

} // namespace ui
