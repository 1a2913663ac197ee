#include "ui/session/entity_lists.h"

#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/words/kind_words.h"
#include "ui/words/time_text.h"

#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QLatin1StringView servicesKind = "services"_L1;
constexpr QLatin1StringView routesKind = "routes"_L1;
constexpr QLatin1StringView consumersKind = "consumers"_L1;
constexpr QLatin1StringView pluginsKind = "plugins"_L1;

bool isMain(const QString &kind)
{
    return kind == servicesKind || kind == routesKind || kind == consumersKind || kind == pluginsKind;
}

EntityHit hitOf(const QString &kind, const tables::TableContent &content, int row)
{
    return { kind, content.id(row), content.title(row), content.detail(row), content.parent(row) };
}

template <typename Row> void eraseIds(tables::TypedTable<Row> &table, const QSet<QString> &ids)
{
    table.amend([ids](std::vector<Row> &rows) { std::erase_if(rows, [&ids](const Row &row) { return ids.contains(row.id); }); });
}

} // namespace

EntityLists::EntityLists(
    const EntityEngine &engine, std::function<QDateTime()> now, Operations &operations, TaskList &tasks, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_operations(&operations)
    , m_tasks(&tasks)
{
    const tables::TimeText text = [now = std::move(now)](qint64 seconds) {
        const QDateTime moment = seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
        return timeText(moment, now(), QLocale());
    };
    const auto joined = [this](auto join) { return [this, join] { return [join, known = known()](auto &rows) { join(rows, known); }; }; };
    add<tables::ServiceRow>(
        tr("Reading services"), engine.services, servicesKind, [text] { return tables::serviceTable(text); }, joined(tables::joinServices));
    add<tables::PluginRow>(
        tr("Reading plugins"), engine.plugins, pluginsKind, [text] { return tables::pluginTable(text); }, joined(tables::joinPlugins));
    add<tables::RouteRow>(
        tr("Reading routes"), engine.routes, routesKind, [text] { return tables::routeTable(text); }, joined(tables::joinRoutes));
    add<tables::ConsumerRow>(
        tr("Reading consumers"), engine.consumers, consumersKind, [text] { return tables::consumerTable(text); },
        joined(tables::joinConsumers));
    for (const KindGroup group :
        { KindGroup::Traffic, KindGroup::Tls, KindGroup::Secrets, KindGroup::Credentials, KindGroup::Administration }) {
        for (const QString &kind : kindsOf(group))
            addObjects(kind, text);
    }
}

EntityLists::~EntityLists() = default;

template <typename Row> void EntityLists::add(const QString &title, EntityEngine::Read<Row> read, const QString &kind,
    std::function<tables::TableDescription<Row>()> description, std::function<Finish<Row>()> join)
{
    using Table = tables::TypedTable<Row>;
    const auto makeModel
        = [this, description = std::move(description)] { return std::make_unique<Table>(description(), m_operations->background()); };
    const auto readRows = [this, read = std::move(read), kind, join](const Target &target, const core::CancelToken &token,
                              const EntityEngine::Count &count) -> core::Result<EntityList::Apply> {
        auto rows = read ? read(target, token, count) : core::Result<std::vector<Row>>();
        if (!rows)
            return core::failure(rows.error());
        return EntityList::Apply([this, kind, join, rows = std::make_shared<std::vector<Row>>(std::move(*rows))] {
            static_cast<Table *>(list(kind)->model())->setRows(std::move(*rows), join());
        });
    };
    auto *list = new EntityList(kind, title, readRows, makeModel, *m_operations, *m_tasks, this);
    m_lists.push_back(list);
    connect(list, &EntityList::read, this, [this, kind] {
        joinAfter(kind);
        readNext();
    });
    connect(list, &EntityList::stateChanged, this, [this, list] {
        if (list->state() == EntityList::State::Failed)
            readNext();
        Q_EMIT countChanged(list->kind(), list->model()->hasContent() ? list->model()->totalCount() : -1);
    });
}

void EntityLists::addObjects(const QString &kind, const tables::TimeText &text)
{
    const auto read = [objects = m_engine.objects, kind](const Target &target, const core::CancelToken &token,
                          const EntityEngine::Count &count) -> core::Result<std::vector<tables::ObjectRow>> {
        return objects ? objects(target, kind, token, count) : core::Result<std::vector<tables::ObjectRow>>();
    };
    const auto description = [kind, text] {
        const gateway::EntityKind &known = *gateway::findKind(kind);
        return tables::objectTable(known, kindWord(known.parent()), text);
    };
    add<tables::ObjectRow>(
        tr("Reading: %1", "certificates").arg(kindTitle(kind)), read, kind, description, [this, kind] { return parentNames(kind); });
}

EntityLists::Finish<tables::ObjectRow> EntityLists::parentNames(const QString &kind) const
{
    const EntityList *parents = list(gateway::findKind(kind)->parent());
    return [content = parents ? parents->model()->contentPtr() : nullptr](
               std::vector<tables::ObjectRow> &rows) { tables::nameParents(rows, content); };
}

void EntityLists::setTarget(const Target &target)
{
    m_target = target;
    m_waiting.clear();
    for (EntityList *list : m_lists)
        list->setTarget(target);
}

const Target &EntityLists::target() const
{
    return m_target;
}

void EntityLists::readAll()
{
    m_waiting.clear();
    for (const QLatin1StringView kind : { servicesKind, pluginsKind, routesKind, consumersKind })
        m_waiting << kind;
    readNext();
}

void EntityLists::ensure(const QString &kind)
{
    const gateway::EntityKind *known = gateway::findKind(kind);
    for (const QString &one : { known ? known->parent() : QString(), kind }) {
        if (EntityList *its = list(one))
            its->ensure();
    }
}

void EntityLists::readNext()
{
    while (!m_waiting.isEmpty()) {
        EntityList *next = list(m_waiting.takeFirst());
        if (next->state() == EntityList::State::Ready || next->state() == EntityList::State::Loading)
            continue;
        next->reload();
        return;
    }
}

void EntityLists::reload(const QString &kind)
{
    if (EntityList *one = list(kind))
        one->reload();
}

void EntityLists::reloadAll()
{
    for (EntityList *list : m_lists) {
        if (list->state() != EntityList::State::Empty)
            list->reload();
    }
}

void EntityLists::forget(const QString &kind, const QStringList &ids)
{
    const QSet<QString> gone(ids.cbegin(), ids.cend());
    if (kind == servicesKind)
        eraseIds(services(), gone);
    else if (kind == routesKind)
        eraseIds(routes(), gone);
    else if (kind == consumersKind)
        eraseIds(consumers(), gone);
    else if (kind == pluginsKind)
        eraseIds(plugins(), gone);
    EntityList *one = list(kind);
    if (!one)
        return;
    if (!isMain(kind))
        eraseIds(*static_cast<tables::ObjectTable *>(one->model()), gone);
    if (one->state() == EntityList::State::Loading)
        one->reload(); // what is being read was begun while they stood there
    connect(
        one->model(), &tables::TableModel::refreshed, this,
        [this, one, kind] {
            joinAfter(kind);
            Q_EMIT countChanged(kind, one->model()->totalCount());
        },
        Qt::SingleShotConnection);
}

void EntityLists::watch(const ProviderList &providers)
{
    const auto take = [this, &providers] {
        QHash<QString, QString> names;
        for (const core::Provider &provider : providers.providers())
            names.insert(provider.issuer.toString(), provider.name);
        if (names == m_providers)
            return;
        m_providers = names;
        joinServicesAgain();
    };
    connect(&providers, &ProviderList::changed, this, take);
    take();
}

tables::Known EntityLists::known() const
{
    return { services().typedContent(), routes().typedContent(), consumers().typedContent(), plugins().typedContent(), m_providers };
}

void EntityLists::joinServicesAgain()
{
    services().amend([known = known()](std::vector<tables::ServiceRow> &rows) { tables::joinServices(rows, known); });
}

/// Tells the others what a kind that was read says of them.
void EntityLists::joinAfter(const QString &kind)
{
    if (kind == routesKind || kind == pluginsKind)
        joinServicesAgain();
    if (kind == servicesKind) {
        routes().amend([known = known()](std::vector<tables::RouteRow> &rows) { tables::joinRoutes(rows, known); });
        consumers().amend([known = known()](std::vector<tables::ConsumerRow> &rows) { tables::joinConsumers(rows, known); });
    }
    for (EntityList *one : m_lists) {
        if (!isMain(one->kind()) && one->model()->hasContent() && gateway::findKind(one->kind())->parent() == kind)
            static_cast<tables::ObjectTable *>(one->model())->amend(parentNames(one->kind()));
    }
    if (isMain(kind) && kind != pluginsKind)
        plugins().amend([known = known()](std::vector<tables::PluginRow> &rows) { tables::joinPlugins(rows, known); });
}

EntityList *EntityLists::list(const QString &kind) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&kind](const EntityList *one) { return one->kind() == kind; });
    return found == m_lists.end() ? nullptr : *found;
}

tables::ServiceTable &EntityLists::services() const
{
    return *static_cast<tables::ServiceTable *>(list(servicesKind)->model());
}

tables::RouteTable &EntityLists::routes() const
{
    return *static_cast<tables::RouteTable *>(list(routesKind)->model());
}

tables::ConsumerTable &EntityLists::consumers() const
{
    return *static_cast<tables::ConsumerTable *>(list(consumersKind)->model());
}

tables::PluginTable &EntityLists::plugins() const
{
    return *static_cast<tables::PluginTable *>(list(pluginsKind)->model());
}

QList<EntityHit> EntityLists::find(const QString &query, int most) const
{
    using Rank = tables::SearchText::Rank;
    QList<QList<EntityHit>> ranks(int(Rank::Inside) + 1);
    for (const EntityList *one : m_lists) {
        const tables::TableContentPtr content = one->model()->contentPtr();
        if (!content)
            continue;
        if (const int row = content->rowOf(query.trimmed().toLower()); row >= 0)
            ranks[int(Rank::Exact)] << hitOf(one->kind(), *content, row);
        for (const tables::SearchText::Hit &hit : content->searchText().best(query, most))
            ranks[int(hit.rank)] << hitOf(one->kind(), *content, hit.row);
    }
    QList<EntityHit> hits;
    for (const QList<EntityHit> &rank : ranks)
        hits << rank;
    return hits.mid(0, most);
}

std::optional<EntityHit> EntityLists::hit(const QString &kind, const QString &id) const
{
    const EntityList *one = list(kind);
    const tables::TableContentPtr content = one ? one->model()->contentPtr() : nullptr;
    const int row = content ? content->rowOf(id) : -1;
    return row < 0 ? std::nullopt : std::optional(hitOf(kind, *content, row));
}

const EntityEngine &EntityLists::engine() const
{
    return m_engine;
}

} // namespace ui
