#include "ui/shell/palette_sources.h"

#include "ui/navigator.h"
#include "ui/service_list.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringMatcher>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostObjects = 8;

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
};

QString pastedGroup()
{
    return Words::tr("With what you pasted");
}

/// The compact form of a signed token (RFC 7515 section 3.1), with or without the word of its header field; empty when it is none.
QString tokenIn(const QString &text)
{
    const QRegularExpression form(
        u"^(?:Bearer\\s+)?(ey[A-Za-z0-9_-]{6,}\\.[A-Za-z0-9_-]{2,}\\.[A-Za-z0-9_-]*)$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1);
}

PaletteItem leading(const QString &title, const QString &icon, Navigator &navigator, const Place &place, const QString &detail = {})
{
    return { .group = pastedGroup(), .title = title, .detail = detail, .icon = icon, .act = [&navigator, place] {
                navigator.open(place);
            } };
}

QList<PaletteItem> forAddress(const QUrl &given, Navigator &navigator, const std::function<bool(const QString &)> &hasPage)
{
    const QString address = given.toString(QUrl::RemoveUserInfo); // a password is no part of a place
    QList<PaletteItem> items;
    const auto offer = [&](const QString &page, const QString &title, const QString &icon, const QString &detail) {
        if (hasPage(page))
            items << leading(title, icon, navigator, { .page = page, .details = { { detail, address } } }, address);
    };
    offer(u"gateway"_s, Words::tr("Add this as a gateway"), u"network-server"_s, u"url"_s);
    offer(u"provider"_s, Words::tr("Add this as a provider"), u"globe"_s, u"issuer"_s);
    offer(u"token-lab"_s, Words::tr("Test a login with this issuer"), u"media-playback-start"_s, u"issuer"_s);
    return items;
}

PaletteItem serviceItem(const tables::ServiceRow &row, Navigator &navigator)
{
    return { .group = Words::tr("Services"),
        .title = row.name.isEmpty() ? row.id : row.name,
        .detail = row.host + row.path,
        .icon = u"network-server"_s,
        .act = [&navigator, id = row.id] { navigator.open({ .page = u"services"_s, .object = id }); } };
}

} // namespace

bool looksLikeId(const QString &text)
{
    constexpr qsizetype withHyphens = 36;
    return text.size() == withHyphens && !QUuid::fromString(text).isNull();
}

PaletteSource pastedSource(Navigator &navigator, std::function<bool(const QString &)> hasPage)
{
    return [&navigator, hasPage = std::move(hasPage)](const QString &query) -> QList<PaletteItem> {
        if (const QString token = tokenIn(query); !token.isEmpty() && hasPage(u"token-inspector"_s))
            return { leading(Words::tr("Take this token apart"), u"document-edit-verify"_s, navigator,
                { .page = u"token-inspector"_s, .token = core::Secret::fromText(token) }) };
        const QUrl url(query, QUrl::StrictMode);
        if ((url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty())
            return forAddress(url, navigator, hasPage);
        return {};
    };
}

PaletteSource servicesSource(const ServiceList &services, Navigator &navigator)
{
    return [&services, &navigator](const QString &query) {
        QList<PaletteItem> answer;
        if (query.isEmpty())
            return answer;
        const QStringMatcher name(query, Qt::CaseInsensitive);
        const bool id = looksLikeId(query);
        int beginnings = 0;
        int others = 0;
        // Those whose name begins with the query come first, and of the others no more are taken than can be shown.
        const auto wanted = [&](const tables::ServiceRow &row) {
            if (id)
                return row.id.compare(query, Qt::CaseInsensitive) == 0;
            const qsizetype at = name.indexIn(row.name);
            return at == 0 ? ++beginnings <= mostObjects : at > 0 && ++others <= mostObjects;
        };
        std::vector<tables::ServiceRow> rows = services.model()->pick(wanted, 2 * mostObjects);
        std::stable_partition(
            rows.begin(), rows.end(), [&query](const tables::ServiceRow &row) { return row.name.startsWith(query, Qt::CaseInsensitive); });
        for (size_t i = 0; i < rows.size() && i < mostObjects; ++i)
            answer << serviceItem(rows[i], navigator);
        return answer;
    };
}

} // namespace ui
