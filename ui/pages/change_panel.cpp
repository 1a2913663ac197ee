#include "ui/pages/change_panel.h"

#include "ui/error_text.h"
#include "ui/session/entity_change.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostNamed = 5; ///< objects whose change is shown
constexpr qsizetype longestName = 60; ///< characters
constexpr int pauseMs = 300;

QString shown(const QString &name)
{
    return name.size() > longestName ? QString(name.left(longestName) + u'…') : name;
}

/// The tags that somebody typed, parted by commas or blanks.
QStringList tagsIn(const QString &text)
{
    QString parted = text;
    return parted.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

QString joined(const QJsonValue &tags)
{
    QStringList texts;
    for (const QJsonValue &tag : tags.toArray())
        texts << tag.toString();
    return texts.isEmpty() ? ChangePanel::tr("none", "tags") : texts.join(u", "_s);
}

QStringList linesOf(const provisioning::BulkReview::Item &item)
{
    QStringList lines;
    if (item.after.contains("enabled"_L1))
        lines << (item.after.value("enabled"_L1).toBool() ? ChangePanel::tr("%1: disabled → enabled")
                                                          : ChangePanel::tr("%1: enabled → disabled"))
                     .arg(shown(item.name));
    if (item.after.contains("tags"_L1))
        lines << ChangePanel::tr("%1: tags %2 → %3", "an object, before, after")
                     .arg(shown(item.name), joined(item.before.value("tags"_L1)), joined(item.after.value("tags"_L1)));
    return lines;
}

} // namespace

ChangePanel::ChangePanel(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_callout(new Callout(Tone::Accent, Glyph::Attention, {}))
    , m_tags(makeTags())
    , m_lines(Label::wrapped({}))
    , m_apply(makeButton(tr("&Apply"), Loudness::Primary))
    , m_cancel(makeButton(tr("Canc&el")))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, 0, space::xl, space::m);
    box->addWidget(m_callout);
    m_lines->makeSelectable();
    m_lines->setObjectName(u"changePreview"_s);
    m_callout->addDetail(m_tags);
    m_callout->addDetail(m_lines);
    m_apply->setObjectName(u"applyChange"_s);
    m_cancel->setObjectName(u"cancelChange"_s);
    m_callout->addAction(m_apply);
    m_callout->addAction(m_cancel);
    connect(m_apply, &QPushButton::clicked, this, &ChangePanel::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ChangePanel::close);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ChangePanel::review);
    hide();
}

QWidget *ChangePanel::makeTags()
{
    auto *fields = new QWidget;
    auto *box = new QVBoxLayout(fields);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    const auto field = [this, box](const QString &words, const QString &name) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        edit->setObjectName(name);
        edit->setMaximumWidth(grown(size::formField, fontMetrics()));
        box->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &ChangePanel::reviewSoon);
        return edit;
    };
    m_add = field(tr("Tags to add"), u"addTags"_s);
    m_remove = field(tr("Tags to take away"), u"removeTags"_s);
    return fields;
}

void ChangePanel::ask(const QList<EntityHit> &objects, What what)
{
    m_objects = objects;
    m_what = what;
    const int count = int(objects.size());
    const QString title = what == What::Enable ? tr("Enable %n object(s)?", nullptr, count)
        : what == What::Disable                ? tr("Disable %n object(s)?", nullptr, count)
                                               : tr("Tags of %n object(s)", nullptr, count);
    m_callout->setWords(Tone::Accent, Glyph::Attention, title, {});
    m_tags->setVisible(what == What::Tags);
    for (QLineEdit *field : { m_add, m_remove }) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    m_apply->show();
    m_apply->setEnabled(false);
    m_cancel->setText(tr("Canc&el"));
    say({});
    show();
    if (what == What::Tags)
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
    review();
}

provisioning::BulkChange ChangePanel::change() const
{
    if (m_what == What::Tags)
        return { .enabled = {}, .addTags = tagsIn(m_add->text()), .removeTags = tagsIn(m_remove->text()) };
    return { .enabled = m_what == What::Enable };
}

void ChangePanel::reviewSoon()
{
    ++m_question; // what is being read is answered to another question
    m_reading.cancel();
    m_apply->setEnabled(false);
    m_pause.start();
}

void ChangePanel::review()
{
    m_pause.stop();
    m_reading.cancel();
    const int question = ++m_question;
    m_apply->setEnabled(false);
    const provisioning::BulkChange wanted = change();
    const auto ask = m_bench.entities->engine().reviewChange;
    if (!ask || wanted.isEmpty()) {
        say({});
        return;
    }
    say({ tr("Looking what changes…") });
    QList<provisioning::ChosenEntity> chosen;
    for (const EntityHit &object : m_objects)
        chosen << provisioning::ChosenEntity { object.id, object.parent };
    const auto work = [ask, chosen, wanted, kind = m_objects.first().kind, target = m_bench.entities->target()](
                          const core::CancelToken &token) { return ask(target, kind, chosen, wanted, token); };
    m_reading = m_bench.operations->run(this, work, [this, question](const core::Result<provisioning::BulkReview> &read) {
        if (question == m_question)
            showReview(read);
    });
}

void ChangePanel::showReview(const core::Result<provisioning::BulkReview> &review)
{
    if (!review) {
        say({ tr("What would change could not be read: %1").arg(explain(review.error()).what) });
        return;
    }
    m_review = *review;
    QStringList lines;
    for (const provisioning::BulkReview::Item &item : review->items.mid(0, mostNamed))
        lines << linesOf(item);
    if (const int others = int(review->items.size()) - mostNamed; others > 0)
        lines << tr("and %n more", nullptr, others);
    if (review->same > 0)
        lines << tr("%n of them are so already.", nullptr, review->same);
    if (!review->unread.isEmpty())
        lines
            << tr("%n of them could not be read: %1", nullptr, int(review->unread.size())).arg(explain(review->unread.first().error).what);
    say(lines);
    m_apply->setEnabled(!review->items.isEmpty());
}

void ChangePanel::apply()
{
    m_apply->setEnabled(false);
    const int question = ++m_question;
    changeEntities(m_bench, m_review, this, [this, question](const core::Result<provisioning::SeparateOutcome> &outcome) {
        if (question == m_question) // else the strip tells
            showOutcome(outcome);
    });
}

void ChangePanel::showOutcome(const core::Result<provisioning::SeparateOutcome> &outcome)
{
    if (outcome && outcome->failures.isEmpty()) {
        close();
        return;
    }
    QStringList lines;
    if (!outcome) {
        const ErrorText text = explain(outcome.error());
        m_callout->setWords(Tone::Danger, Glyph::Failed, tr("Nothing was changed"), text.what);
        lines << text.fix;
    } else {
        m_callout->setWords(
            Tone::Warning, Glyph::Failed, tr("%n of the objects were not changed", nullptr, int(outcome->failures.size())), {});
        for (const auto &failure : outcome->failures.mid(0, mostNamed)) {
            const ErrorText text = explain(failure.error);
            lines
                << tr("%1: %2. %3", "an object, why it was not changed, what to do").arg(nameOf(failure.id), text.what, text.fix).trimmed();
        }
    }
    say(lines);
    m_tags->hide();
    m_apply->hide();
    m_cancel->setText(tr("Clos&e"));
}

QString ChangePanel::nameOf(const QString &id) const
{
    const auto found = std::find_if(m_objects.cbegin(), m_objects.cend(), [&id](const EntityHit &object) { return object.id == id; });
    return found == m_objects.cend() ? id : shown(found->name);
}

void ChangePanel::say(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

void ChangePanel::close()
{
    m_pause.stop();
    m_reading.cancel();
    ++m_question;
    hide();
    Q_EMIT closed();
}

void ChangePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
