#include "ui/pages/entity_inspector.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/entity_links.h"
#include "ui/pages/entity_places.h"
#include "ui/pages/used_by_section.h"
#include "ui/session/entity_lists.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fact_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_row.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/tag_flow.h"
#include "ui/words/kind_words.h"

#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int patienceMs = 150;
constexpr size_t mostFacts = 40;

QStringList tagsOf(const EntityLists &lists, const QString &kind, const QString &id)
{
    const tables::TableModel *model = lists.list(kind)->model();
    const int row = model->contentPtr()->rowOf(id);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, tables::ColumnKeyRole).toString() == "tags"_L1)
            return model->contentPtr()->data(row, column, tables::TagsRole).toStringList();
    }
    return {};
}

/// What is wrong with the protection of a service, and the way out; null when nothing is.
Callout *protectionProblem(const Workbench &bench, const QString &id)
{
    const auto content = bench.entities->services().typedContent();
    const tables::ServiceRow *service = content ? content->find(id) : nullptr;
    const auto incomplete = [](const tables::Mark &mark) { return mark.kind == tables::MarkKind::Incomplete; };
    if (!service || std::none_of(service->protection.cbegin(), service->protection.cend(), incomplete))
        return nullptr;
    const QString who = service->protection.last().text;
    auto *callout = who == "acl"_L1
        ? new Callout(Tone::Danger, Glyph::Failed, EntityInspector::tr("Everybody is refused"),
            EntityInspector::tr("There is an access list, but no plugin that finds out who is calling."))
        : new Callout(Tone::Danger, Glyph::Failed, EntityInspector::tr("Tokens pass, but nobody is refused"),
            EntityInspector::tr("openid-connect is on, the access list is missing: every client of %1 may call this service.").arg(who));
    QPushButton *repair = makeButton(EntityInspector::tr("Repai&r…"), Loudness::Primary);
    QObject::connect(repair, &QPushButton::clicked, bench.navigator,
        [navigator = bench.navigator, name = service->name] { navigator->open(protectPlace(name)); });
    callout->addAction(repair);
    return callout;
}

} // namespace

EntityInspector::EntityInspector(const Workbench &bench, const EntityPageKind &kind, QWidget *parent)
    : Surface(Layer::Sunken, {}, parent)
    , m_bench(bench)
    , m_kind(kind)
    , m_outer(new QVBoxLayout(this))
{
    setObjectName(kind.name + u"Inspector");
    setAccessibleName(tr("Details"));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &EntityInspector::readDetails);
    hide();
}

void EntityInspector::clear()
{
    m_patience.stop();
    m_id.clear();
    m_facts = nullptr;
    m_problem = nullptr;
    m_users = nullptr;
    delete m_content;
    m_content = nullptr;
}

void EntityInspector::begin(const QString &title, const QList<QWidget *> &badges)
{
    clear();
    auto *scroll = new PageScroll(tr("About %1").arg(title));
    auto *ground = new QWidget;
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(space::l + space::xs, space::l, space::l, space::l);
    m_column->setSpacing(space::s);
    auto *name = new Label(title, Type::Title);
    name->setElide(Qt::ElideRight);
    m_column->addWidget(name);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(space::xs);
    for (QWidget *badge : badges)
        marks->addWidget(badge);
    marks->addStretch();
    m_column->addLayout(marks);
    scroll->setContent(ground);
    m_content = scroll;
    m_outer->addWidget(scroll);
}

QWidget *EntityInspector::makeActions(const QString &name)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::s);
    if (!m_id.isEmpty()) {
        QPushButton *open = makeButton(tr("&Open"));
        open->setObjectName(u"inspectorOpen"_s);
        connect(open, &QPushButton::clicked, this, [this] { m_bench.navigator->open(editPlaceOf(*m_bench.entities, m_kind.kind, m_id)); });
        row->addWidget(open);
        if (m_kind.canProtect) {
            QPushButton *protect = makeButton(tr("Protect th&is…"));
            protect->setAccessibleName(tr("Protect this service"));
            connect(protect, &QPushButton::clicked, this, [this, name] { m_bench.navigator->open(protectPlace(name)); });
            row->addWidget(protect);
        }
    }
    QPushButton *remove = makeButton(tr("De&lete…"), Loudness::Danger);
    remove->setObjectName(u"inspectorDelete"_s);
    connect(remove, &QPushButton::clicked, this, &EntityInspector::deleteRequested);
    row->addWidget(remove);
    row->addStretch();
    return box;
}

/// What can be done to several alike.
QWidget *EntityInspector::makeChanges()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    const auto add = [this, row](const QString &words, const char *name, ChangePanel::What what) {
        QPushButton *button = makeButton(words);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT changeRequested(what); });
        row->addWidget(button);
    };
    add(tr("&Tags…"), "inspectorTags", ChangePanel::What::Tags);
    if (m_kind.canSwitch) {
        add(tr("&Enable"), "inspectorEnable", ChangePanel::What::Enable);
        add(tr("D&isable"), "inspectorDisable", ChangePanel::What::Disable);
    }
    row->addStretch();
    return box;
}

void EntityInspector::showOne(const QString &id)
{
    const std::optional<EntityHit> hit = m_bench.entities->hit(m_kind.kind, id);
    if (!hit)
        return;
    const bool same = id == m_id;
    const QList<Fact> before = same && m_facts ? m_facts->facts() : QList<Fact>();
    begin(hit->name, { new BadgeLabel({ .text = kindWord(m_kind.kind), .icon = m_kind.icon }) });
    m_id = id;
    if (m_kind.canProtect) {
        if (Callout *problem = protectionProblem(m_bench, id))
            m_column->addWidget(problem); // what is wrong comes first
    }
    if (!m_kind.readOnly)
        m_column->addWidget(makeActions(hit->name));
    if (const QStringList tags = tagsOf(*m_bench.entities, m_kind.kind, id); !tags.isEmpty())
        m_column->addWidget(new TagFlow(tags));
    m_column->addSpacing(space::xs);
    addLinks();
    addUsers(*hit);
    m_column->addWidget(new SectionHeader(tr("Fields")));
    m_problem = Label::wrapped({}, Type::Body, Voice::Danger);
    m_problem->hide();
    m_column->addWidget(m_problem);
    m_facts = new FactText;
    m_facts->setAccessibleName(tr("Fields"));
    m_facts->setFacts(same && !before.isEmpty() ? before : rowFacts(true));
    m_column->addWidget(m_facts);
    m_column->addStretch();
    m_patience.start();
}

void EntityInspector::showMany(int count)
{
    begin(tr("%Ln object(s) chosen", nullptr, count), { new BadgeLabel({ .text = kindWord(m_kind.kind), .icon = m_kind.icon }) });
    if (!m_kind.readOnly) {
        m_column->addWidget(makeChanges());
        m_column->addWidget(makeActions({}));
    }
    m_column->addWidget(
        Label::wrapped(tr("What changes, and what hangs on them, is shown first. Copying takes all of them: see the menu of the table.")));
    m_column->addStretch();
}

void EntityInspector::addLinks()
{
    const QList<LinkSection> sections = linksOf(*m_bench.entities, m_kind.kind, m_id);
    for (const LinkSection &section : sections) {
        if (section.count == 0)
            continue;
        m_column->addWidget(new SectionHeader(section.title, section.count > 1 ? QLocale().toString(section.count) : QString()));
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        for (const LinkSection::Link &link : section.links) {
            auto *row = new LinkRow(section.icon, link.to.name, link.word, link.technical);
            connect(row, &QPushButton::clicked, m_bench.navigator,
                [navigator = m_bench.navigator, to = link.to] { navigator->open({ .page = to.kind, .object = to.id }); });
            rows->addWidget(row);
        }
        if (section.count > section.links.size()) {
            auto *all = new LinkRow(section.icon, tr("Show all %1").arg(QLocale().toString(section.count)), {});
            connect(all, &QPushButton::clicked, m_bench.navigator,
                [navigator = m_bench.navigator, section] { navigator->open(filteredPlace(section.kind, section.filter)); });
            rows->addWidget(all);
        }
        m_column->addLayout(rows);
        m_column->addSpacing(space::s);
    }
}

/// Of services, routes and plugins the tables know it; the others are asked for.
void EntityInspector::addUsers(const EntityHit &object)
{
    const bool isLinked = m_kind.kind == "services"_L1 || m_kind.kind == "routes"_L1 || m_kind.kind == "plugins"_L1;
    m_users = isLinked ? nullptr : new UsedBySection(m_bench, object);
    if (m_users)
        m_column->addWidget(m_users);
}

/// The columns of the row: all there is until the object itself has been read, then those that say more than its members.
/// @param whole all of them
QList<Fact> EntityInspector::rowFacts(bool whole) const
{
    static const QSet<QString> more { u"url"_s, u"routes"_s, u"protected"_s, u"changed"_s, u"created"_s, u"id"_s, u"service"_s, u"scope"_s,
        u"groups"_s };
    QList<Fact> facts;
    const tables::TableModel *model = m_bench.entities->list(m_kind.kind)->model();
    const int row = model->contentPtr()->rowOf(m_id);
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString value = model->contentPtr()->data(row, column, Qt::DisplayRole).toString();
        const QString key = model->headerData(column, Qt::Horizontal, tables::ColumnKeyRole).toString();
        if (!value.isEmpty() && column > 0 && key != "tags"_L1 && (whole || more.contains(key)))
            facts << Fact { .name = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                .value = value.left(2000),
                .technical = model->contentPtr()->data(row, column, tables::TechnicalRole).toBool() };
    }
    return facts;
}

void EntityInspector::readDetails()
{
    const auto details = m_bench.entities->engine().details;
    if (!details || m_id.isEmpty())
        return;
    if (m_users)
        m_users->read();
    const QString parent = m_bench.entities->hit(m_kind.kind, m_id).value_or(EntityHit()).parent;
    const auto work = [details, target = m_bench.entities->target(), one = EntityId { m_kind.kind, m_id, parent }](
                          const core::CancelToken &token) { return details(target, one, token); };
    m_bench.operations->run(this, work, [this, id = m_id](const core::Result<EntityDetails> &read) {
        if (id == m_id)
            showDetails(read);
    });
}

void EntityInspector::showDetails(const core::Result<EntityDetails> &read)
{
    if (!m_facts)
        return;
    m_problem->setVisible(!read);
    if (!read) {
        m_problem->setText(sentence(explain(read.error())));
        return;
    }
    QList<Fact> facts = rowFacts(false);
    const bool isPlugin = m_kind.kind == "plugins"_L1; // all it has is settings; others may have a member of the same name
    int more = 0;
    for (const tables::EntityFact &fact : read->facts) {
        if (size_t(facts.size()) < mostFacts)
            facts << Fact { .name = isPlugin && fact.name.startsWith("config."_L1) ? fact.name.mid(int(qstrlen("config."))) : fact.name,
                .value = fact.secret ? tr("•••••• (secret)") : fact.value,
                .technicalName = true,
                .technical = !fact.secret };
        else
            ++more;
    }
    if (more > 0)
        facts << Fact { .name = u"…"_s, .value = tr("%n more in the editor", nullptr, more) };
    m_facts->setFacts(facts);
}

} // namespace ui
