#include "ui/pages/delete_panel.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/session/keychain_question.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/words/kind_words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostNamed = 5; ///< objects called by name
constexpr int mostCounted = 50; ///< objects whose dependents are asked for
constexpr qsizetype longestName = 60; ///< characters

QString shortName(const QString &name)
{
    return name.size() > longestName ? QString(name.left(longestName) + u'…') : name;
}

QString namesOf(const QList<EntityHit> &objects)
{
    QStringList names;
    for (const EntityHit &object : objects.mid(0, mostNamed))
        names << shortName(object.name);
    const int others = int(objects.size()) - mostNamed;
    return others > 0 ? DeletePanel::tr("%1 and %n other(s)", nullptr, others).arg(names.join(u", "_s)) : names.join(u", "_s);
}

/// What cannot be made again from what was read (see gateway::Removal).
bool comesBack(const QString &kind)
{
    const gateway::EntityKind *known = gateway::findKind(kind);
    return known && !known->createdByPost && known->hashedMember.isEmpty();
}

} // namespace

DeletePanel::DeletePanel(const Workbench &bench, const EntityPageKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_words { kind.deleted, kind.restored }
    , m_kind(kind.kind)
    , m_callout(new Callout(Tone::Danger, Glyph::Attention, {}))
    , m_lines(Label::wrapped({}))
    , m_delete(makeButton({}, Loudness::Danger, u"edit-delete"_s))
    , m_blockers(makeButton(tr("&Show the routes"), Loudness::Ghost))
    , m_cancel(makeButton(tr("Canc&el")))
    , m_keychain(new KeychainQuestion({}))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, 0, space::xl, space::m);
    box->addWidget(m_callout);
    box->addWidget(m_keychain);
    m_keychain->hide();
    m_lines->makeSelectable();
    m_lines->setObjectName(u"deletePreview"_s);
    m_callout->addDetail(m_lines);
    m_delete->setObjectName(u"confirmDelete"_s);
    m_cancel->setObjectName(u"cancelDelete"_s);
    for (QPushButton *button : { m_delete, m_cancel, m_blockers })
        m_callout->addAction(button);
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(false); });
    connect(m_keychain, &KeychainQuestion::againRequested, this, [this] { remove(false); });
    connect(m_keychain, &KeychainQuestion::goOnRequested, this, [this] { remove(true); });
    connect(m_cancel, &QPushButton::clicked, this, &DeletePanel::close);
    connect(m_blockers, &QPushButton::clicked, this, [this] {
        m_bench.navigator->open({ .page = u"routes"_s, .details = { { u"filter"_s, m_objects.first().name } } });
    });
    hide();
}

void DeletePanel::ask(const QList<EntityHit> &objects)
{
    m_objects = objects;
    ++m_question;
    const bool one = objects.size() == 1;
    const QString name = shortName(objects.first().name);
    m_callout->setWords(Tone::Danger, Glyph::Attention,
        one ? tr("Delete “%1”?").arg(name) : tr("Delete %n object(s)?", nullptr, int(objects.size())), one ? QString() : namesOf(objects));
    // A name is no place for access keys.
    m_delete->setText(
        one ? tr("Delete %1").arg(QString(name).replace(u'&', u"&&"_s)) : tr("Delete %n object(s)", "a button", int(objects.size())));
    m_delete->setVisible(true);
    m_delete->setEnabled(true);
    m_blockers->hide();
    m_keychain->hide();
    m_cancel->setText(tr("Canc&el"));
    show();
    count();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void DeletePanel::count()
{
    const auto ask = m_bench.entities->engine().dependents;
    if (m_kind == "plugins"_L1 || !ask) {
        say({});
        return;
    }
    if (m_objects.size() > mostCounted) {
        say({ tr("What depends on them is not counted for so many. Services that have routes are refused by the gateway.") });
        return;
    }
    say({ tr("Looking at what depends on it…") });
    QList<EntityId> ids;
    for (const EntityHit &object : m_objects)
        ids << EntityId { object.kind, object.id, object.parent };
    const auto work = [ask, ids, target = m_bench.entities->target()](const core::CancelToken &token) { return ask(target, ids, token); };
    m_bench.operations->run(this, work, [this, question = m_question](const core::Result<QList<QList<gateway::Dependents>>> &counted) {
        if (question == m_question)
            showDependents(counted);
    });
}

void DeletePanel::showDependents(const core::Result<QList<QList<gateway::Dependents>>> &counted)
{
    if (!counted) {
        say({ tr("What depends on it could not be read: %1").arg(explain(counted.error()).what) });
        return;
    }
    QMap<QString, int> along;
    QMap<QString, int> lost;
    int routes = 0;
    int blocked = 0;
    for (const QList<gateway::Dependents> &ofOne : *counted) {
        for (const gateway::Dependents &some : ofOne) {
            if (some.blocks) {
                routes += int(some.count);
                ++blocked;
            } else {
                (comesBack(some.kind) ? along : lost)[some.kind] += int(some.count);
            }
        }
    }
    QStringList lines;
    if (routes > 0)
        lines << (m_objects.size() == 1
                ? tr("%n route(s) lead to it: the gateway refuses to delete it until they are gone.", nullptr, routes)
                : tr("%n of them have routes: the gateway refuses to delete those.", nullptr, blocked));
    for (auto kind = along.begin(); kind != along.end(); ++kind)
        lines << tr("%1 will go with it.", "3 plugins").arg(countedKind(kind.key(), *kind));
    for (auto kind = lost.begin(); kind != lost.end(); ++kind)
        lines << tr("%1 will go with it and cannot be brought back.", "3 credentials").arg(countedKind(kind.key(), *kind));
    if (lines.isEmpty())
        lines << (m_objects.size() == 1 ? tr("Nothing depends on it.") : tr("Nothing depends on them."));
    m_blockers->setVisible(routes > 0 && m_objects.size() == 1);
    m_delete->setEnabled(routes == 0 || blocked < m_objects.size());
    say(lines);
}

void DeletePanel::say(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

void DeletePanel::remove(bool withoutKeychain)
{
    m_delete->setEnabled(false);
    m_keychain->hide();
    const int question = ++m_question; // a count that comes now is late
    removeEntities(m_bench, m_objects, withoutKeychain, m_words, this, [this, question](const RemovalReport &report) {
        if (question == m_question) // else the strip tells, and something else may be asked here
            showReport(report);
    });
}

void DeletePanel::showReport(const RemovalReport &report)
{
    if (report.refused.isEmpty()) {
        close();
        return;
    }
    if (report.lacksKeychain()) {
        m_keychain->show();
        m_delete->hide();
        return;
    }
    const int refused = int(report.refused.size());
    const bool one = m_objects.size() == 1;
    const QString name = shortName(m_objects.first().name);
    if (report.isUnknown())
        m_callout->setWords(Tone::Warning, Glyph::Unknown,
            one ? tr("Whether “%1” was deleted is not known").arg(name) : tr("What was deleted is not all known"),
            tr("Read the table again to see what is left."));
    else
        m_callout->setWords(Tone::Danger, Glyph::Failed,
            one ? tr("“%1” was not deleted").arg(name) : tr("%n of the objects were not deleted", nullptr, refused), {});
    QStringList lines;
    for (const RemovalReport::Refusal &refusal : report.refused.mid(0, mostNamed)) {
        const ErrorText text = explain(refusal.error);
        lines << tr("%1: %2. %3", "an object, why it was not deleted, what to do")
                     .arg(shortName(refusal.object.name), text.what, text.fix)
                     .trimmed();
    }
    if (refused > mostNamed)
        lines << tr("and %n more", nullptr, refused - mostNamed);
    say(lines);
    offerAgain(report);
    m_cancel->setText(tr("Clos&e"));
}

/// What was refused is refused again; what did not reach the gateway can be tried again.
void DeletePanel::offerAgain(const RemovalReport &report)
{
    using Kind = core::Error::Kind;
    m_objects.clear();
    for (const RemovalReport::Refusal &refusal : report.refused) {
        const Kind kind = refusal.error.kind;
        if (kind == Kind::Network || kind == Kind::Timeout || kind == Kind::RateLimited || kind == Kind::Cancelled)
            m_objects << refusal.object;
    }
    m_delete->setText(tr("&Try again"));
    m_delete->setVisible(!m_objects.isEmpty());
    m_delete->setEnabled(true);
    m_blockers->hide();
}

void DeletePanel::close()
{
    ++m_question;
    hide();
    Q_EMIT closed();
}

void DeletePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
