#include "ui/forms/form_row.h"

#include "ui/style/icons.h"
#include "ui/style/look_style.h"
#include "ui/style/paint_controls.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QBoxLayout *lineOf(QWidget *box)
{
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    return line;
}

/// Required fields with a default are filled in by it.
bool mustBeGiven(const forms::FormField &field)
{
    return field.required && !field.defaultValue;
}

} // namespace

FormRow::FormRow(QString path, const Words &words, FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_path(std::move(path))
    , m_words(words)
    , m_editor(editor)
    , m_side(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(makeName(), 0, Qt::AlignTop);
    m_side->setSpacing(space::xs);
    m_side->addWidget(editor);
    if (!words.help.isEmpty())
        m_side->addWidget(Label::wrapped(words.help, Type::Caption));
    m_side->addStretch();
    row->addLayout(m_side, 1);
    m_states = new QToolButton;
    m_states->setIcon(icon(u"application-menu"_s, Ink::Text3));
    m_states->setFocusPolicy(Qt::NoFocus); // by keyboard: Ctrl+Space in the field
    m_states->setAutoRaise(true);
    m_states->setAccessibleName(tr("Default or none: %1").arg(words.title));
    m_states->setToolTip(tr("Default or none (Ctrl+Space)"));
    QSizePolicy policy = m_states->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_states->setSizePolicy(policy);
    m_states->hide();
    connect(m_states, &QToolButton::clicked, this, &FormRow::offerStates);
    row->addWidget(m_states, 0, Qt::AlignTop);
    editor->setTitle(words.title);
    const QString more = mustBeGiven(editor->field()) ? tr("Must be given. %1").arg(words.help).trimmed() : words.help;
    editor->mainInput()->setAccessibleDescription(more);
    editor->mainInput()->installEventFilter(this);
}

QWidget *FormRow::makeName()
{
    auto *box = new QWidget;
    const int wide = grown(size::formLabel, fontMetrics()) - space::xl;
    box->setFixedWidth(wide);
    auto *names = new QVBoxLayout(box);
    const QFontMetrics metrics(QApplication::font());
    names->setContentsMargins(0, (controlHeight(metrics) - metrics.height()) / 2, 0, 0); // on the baseline of the input
    names->setSpacing(0);
    auto *title = Label::wrapped(mustBeGiven(m_editor->field()) ? tr("%1 *", "field that must be given").arg(m_words.title) : m_words.title,
        Type::Body, Voice::Text);
    title->setBuddy(m_editor->mainInput());
    names->addWidget(title);
    auto *technical = new Label(m_path, Type::MonoCaption, Voice::Text3);
    technical->setElide(Qt::ElideMiddle);
    names->addWidget(technical);
    return box;
}

const QString &FormRow::path() const
{
    return m_path;
}

const QString &FormRow::title() const
{
    return m_words.title;
}

FieldEditor *FormRow::editor() const
{
    return m_editor;
}

QWidget *FormRow::makeChangedLine()
{
    auto *box = new QWidget;
    QBoxLayout *line = lineOf(box);
    m_was = new Label({}, Type::Caption, Voice::Accent);
    m_was->setElide(Qt::ElideRight);
    line->addWidget(m_was);
    QPushButton *revert = makeButton(tr("Revert"), Loudness::Ghost, u"edit-undo"_s);
    revert->setAccessibleName(tr("Revert: %1", "a field").arg(m_words.title));
    connect(revert, &QPushButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason);
        Q_EMIT revertRequested();
    });
    revert->setMaximumHeight(revert->fontMetrics().height() + space::xs);
    line->addWidget(revert);
    line->addStretch();
    m_side->insertWidget(1, box);
    return box;
}

void FormRow::setChanged(const QString &was)
{
    if (!m_changedLine && was.isEmpty())
        return;
    if (!m_changedLine)
        m_changedLine = makeChangedLine();
    m_was->setText(was);
    m_changedLine->setVisible(!was.isEmpty());
    update();
}

bool FormRow::isMarkedChanged() const
{
    return m_was && !m_was->text().isEmpty();
}

QWidget *FormRow::makeErrorLine()
{
    auto *box = new QWidget;
    QBoxLayout *line = lineOf(box);
    line->addWidget(new GlyphLabel(Glyph::Failed, Tone::Danger, size::glyph), 0, Qt::AlignTop);
    m_error = Label::wrapped({}, Type::Caption, Voice::Danger);
    line->addWidget(m_error, 1);
    m_side->insertWidget(1, box);
    return box;
}

void FormRow::setError(const QString &sentence)
{
    if (!m_errorLine && sentence.isEmpty())
        return;
    if (!m_errorLine)
        m_errorLine = makeErrorLine();
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    setRefused(m_editor->mainInput(), !sentence.isEmpty());
    m_editor->mainInput()->setAccessibleDescription(sentence.isEmpty() ? m_words.help : sentence);
    m_editor->update();
    update();
}

QString FormRow::error() const
{
    return m_error ? m_error->text() : QString();
}

void FormRow::offerStates()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const forms::FormField &field = m_editor->field();
    const bool named = field.defaultValue && !field.defaultValue->isNull();
    if (named || !field.required)
        menu->addAction(
            named ? tr("Use the &default: %1").arg(valueText(*field.defaultValue)) : tr("&Not set"), this, &FormRow::defaultRequested);
    if (!field.required)
        menu->addAction(tr("N&one"), this, &FormRow::noneRequested);
    if (isMarkedChanged())
        menu->addAction(icon(u"edit-undo"_s), tr("&Revert"), this, &FormRow::revertRequested);
    if (menu->isEmpty())
        menu->addAction(tr("This field must be given"))->setEnabled(false);
    menu->popup(m_states->isVisible() ? m_states->mapToGlobal(QPoint(0, m_states->height()))
                                      : m_editor->mapToGlobal(QPoint(0, controlHeight(fontMetrics()))));
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Space && press->modifiers() == Qt::ControlModifier) {
            offerStates();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormRow::enterEvent(QEnterEvent *)
{
    m_states->show();
}

void FormRow::leaveEvent(QEvent *)
{
    m_states->hide();
}

void FormRow::paintEvent(QPaintEvent *)
{
    const bool refused = !error().isEmpty();
    if (!refused && !isMarkedChanged())
        return;
    const Theme &theme = themeOf(QApplication::palette());
    QPainter painter(this);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const QRectF bar(turned ? width() - size::selectionBar : 0, space::s, size::selectionBar, height() - 2 * space::s);
    paint::box(&painter, bar, size::selectionBar / 2.0, refused ? theme.danger.ink : theme.accent);
}

} // namespace ui
