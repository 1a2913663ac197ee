#include "ui/shell/palette_sources.h"

#include "models/jose/token_search.h"
#include "ui/navigator.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/session/entity_lists.h"

#include <QCoreApplication>
#include <QHash>
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

/// The first token of a form that tells itself, wherever it stands in what was pasted: a header, a curl command, an answer; empty when
/// there is none.
core::Secret tokenIn(const QString &text)
{
    const QList<jose::FoundToken> tokens = jose::findTokens(text.toUtf8());
    const auto found = std::find_if(
        tokens.cbegin(), tokens.cend(), [](const jose::FoundToken &one) { return one.form != jose::FoundToken::Form::Opaque; });
    return found == tokens.cend() ? core::Secret() : found->token;
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

PaletteItem objectItem(const EntityHit &hit, Navigator &navigator)
{
    const EntityPageKind page = entityPageKind(hit.kind);
    return { .group = page.title,
        .title = hit.name,
        .detail = hit.detail,
        .icon = page.icon,
        .act = [&navigator, kind = hit.kind, id = hit.id] { navigator.open({ .page = kind, .object = id }); } };
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
        if (const core::Secret token = tokenIn(query); !token.isEmpty() && hasPage(u"token-inspector"_s))
            return { leading(Words::tr("Take this token apart"), u"document-edit-verify"_s, navigator,
                { .page = u"token-inspector"_s, .token = token }) };
        const QUrl url(query, QUrl::StrictMode);
        if ((url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty())
            return forAddress(url, navigator, hasPage);
        return {};
    };
}

PaletteSource objectsSource(const EntityLists &lists, Navigator &navigator)
{
    return [&lists, &navigator](const QString &query) {
        QStringList kinds;
        QHash<QString, QList<PaletteItem>> byKind; // items of one group follow each other, the group of the best one first
        const QList<EntityHit> hits = lists.find(query, mostObjects);
        for (const EntityHit &hit : hits) {
            if (!kinds.contains(hit.kind))
                kinds << hit.kind;
            byKind[hit.kind] << objectItem(hit, navigator);
        }
        QList<PaletteItem> answer;
        for (const QString &kind : kinds)
            answer << byKind.value(kind);
        return answer;
    };
}

} // namespace ui
