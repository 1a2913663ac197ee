#include "ui/forms/raw_pane.h"

#include "models/forms/json_text.h"
#include "models/gateway/lenient_json.h"
#include "models/gateway/plugin_snippet.h"
#include "models/gateway/snippet_fields.h"
#include "ui/error_text.h"
#include "ui/forms/json_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/words/snippet_text.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPause = 250; ///< ms after which a text counts as typed

QString placeOf(const core::Error &error)
{
    return explain(error).what;
}

} // namespace

RawPane::RawPane(QWidget *parent)
    : Surface(Layer::Sunken, Qt::LeftEdge, parent)
    , m_extent(new SegmentedSwitch({ tr("Set fields"), tr("Everything") }))
    , m_view(new JsonView)
    , m_note(new Callout(Tone::Accent, Glyph::Done, {}))
    , m_noteBox(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(makeHead());
    auto *note = new QVBoxLayout(m_noteBox);
    note->setContentsMargins(space::m, 0, space::m, space::m);
    note->addWidget(m_note);
    QPushButton *close = makeButton(tr("Understood"), Loudness::Ghost);
    close->setAccessibleName(tr("Close the note about the pasted text"));
    connect(close, &QPushButton::clicked, m_noteBox, &QWidget::hide);
    m_note->addAction(close);
    m_noteBox->hide();
    box->addWidget(m_noteBox);
    m_view->setAccessibleName(tr("The object as JSON"));
    box->addWidget(m_view, 1);
    box->addWidget(makeLegend());
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RawPane::readText);
    connect(m_view, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_writing)
            m_pause.start();
    });
    connect(m_view, &JsonView::left, this, &RawPane::settle);
    connect(m_view, &JsonView::wholePasted, this, &RawPane::paste);
    connect(m_extent, &SegmentedSwitch::currentChanged, this, &RawPane::refresh);
}

QLayout *RawPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::s, space::s);
    head->setSpacing(space::xs);
    head->addWidget(new Label(u"JSON"_s, Type::Strong));
    head->addSpacing(space::s);
    m_extent->setAccessibleName(tr("What of it the JSON shows"));
    head->addWidget(m_extent);
    head->addStretch();
    QPushButton *copy = makeIconButton(u"edit-copy"_s, tr("Copy the JSON"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
    head->addWidget(copy);
    QPushButton *pasteButton = makeIconButton(u"edit-paste"_s, tr("Paste a configuration"));
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    head->addWidget(pasteButton);
    return head;
}

QWidget *RawPane::makeLegend()
{
    m_legend = new Surface(Layer::Sunken, Qt::TopEdge);
    m_legend->hide();
    auto *line = new QHBoxLayout(m_legend);
    line->setContentsMargins(space::l, space::s, space::l, space::s);
    line->setSpacing(space::m);
    m_refusedKey = new BadgeLabel({ tr("refused by the gateway"), Tone::Danger, Glyph::Failed, {}, true });
    line->addWidget(m_refusedKey);
    m_changedKey = new BadgeLabel({ tr("differs from what is stored"), Tone::Accent, Glyph::None, u"document-edit"_s, true });
    line->addWidget(m_changedKey);
    line->addStretch();
    return m_legend;
}

void RawPane::setDraft(forms::FormDraft &draft, const QString &plugin, const QStringList &secretPaths)
{
    m_draft = &draft;
    m_plugin = plugin;
    m_secretPaths = secretPaths;
    m_refused.clear();
    m_problem.clear();
    m_noteBox->hide();
    refresh();
}

void RawPane::clear()
{
    m_draft = nullptr;
    m_pause.stop();
}

QJsonObject RawPane::shownObject() const
{
    return m_extent->current() == 0 ? m_draft->setFields() : m_draft->everything();
}

void RawPane::refresh()
{
    if (!m_draft || !m_problem.isEmpty())
        return; // what cannot be read yet is nobody's but the person's
    m_pause.stop();
    m_shown = shownObject();
    m_masked = m_shown;
    const forms::JsonText text = forms::jsonText(forms::masked(m_shown, m_secretPaths), m_draft->schema());
    m_lines = text.lines;
    if (m_view->toPlainText() != text.text) {
        m_writing = true;
        m_view->setPlainText(text.text);
        m_writing = false;
    }
    m_problem.clear();
    markLines();
}

void RawPane::markLines()
{
    QMap<int, Tone> marks;
    const auto mark = [this, &marks](const QString &path, Tone tone) {
        const auto lines = m_lines.constFind(path);
        if (lines == m_lines.constEnd())
            return;
        for (int line = lines->first; line <= lines->second; ++line)
            marks.insert(line, tone);
    };
    const QStringList changed = m_draft->isNew() ? QStringList() : m_draft->changedPaths();
    for (const QString &path : changed)
        mark(path, Tone::Accent);
    for (const QString &path : std::as_const(m_refused))
        mark(path, Tone::Danger);
    m_view->setMarks(marks);
    // A key to nothing looks like something.
    m_refusedKey->setVisible(!m_refused.isEmpty());
    m_changedKey->setVisible(!changed.isEmpty());
    m_legend->setVisible(!m_refused.isEmpty() || !changed.isEmpty());
}

void RawPane::setRefused(const QStringList &paths)
{
    m_refused = paths;
    if (m_draft)
        markLines();
}

QString RawPane::maskProblem()
{
    return tr("The dots stand for no secret there; type the secret itself");
}

QString RawPane::problem() const
{
    return m_problem;
}

QString RawPane::unread() const
{
    return m_problem.isEmpty() ? QString() : m_view->toPlainText();
}

void RawPane::setUnread(const QString &text)
{
    m_writing = true;
    m_view->setPlainText(text);
    m_writing = false;
    readText();
}

void RawPane::readText()
{
    if (!m_draft)
        return;
    const auto json = gateway::readLenientJson(m_view->toPlainText());
    if (!json || !json->value.isObject()) {
        m_problem = json ? tr("The JSON must be one object") : placeOf(json.error());
        Q_EMIT edited();
        return;
    }
    const QJsonObject typed = forms::unmasked(json->value.toObject(), m_masked);
    m_problem = forms::holdsMask(typed) ? maskProblem() : QString();
    if (!m_problem.isEmpty()) {
        Q_EMIT edited();
        return;
    }
    m_draft->applyJson(typed, m_shown);
    m_shown = typed;
    Q_EMIT edited();
}

void RawPane::settle()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    readText();
    if (m_problem.isEmpty())
        refresh();
}

void RawPane::paste(const QString &text)
{
    if (!m_draft)
        return;
    if (m_plugin.isEmpty())
        pasteOther(text);
    else
        pastePlugin(text);
}

void RawPane::pastePlugin(const QString &text)
{
    const auto snippet = gateway::readPluginSnippet(text, m_draft->schema());
    if (!snippet) {
        const ErrorText error = explain(snippet.error());
        tellCorrections({ error.what, error.fix }, false);
        return;
    }
    if (!snippet->name.isEmpty() && snippet->name != m_plugin) {
        tellCorrections({ tr("The text is a configuration of “%1”, this is “%2”.").arg(snippet->name, m_plugin) }, false);
        return;
    }
    QJsonObject body = forms::unmasked(snippet->body(m_plugin), m_masked);
    body.remove("id"_L1);
    if (refusesMask(body))
        return;
    m_draft->applyJson(body, {});
    m_problem.clear();
    refresh();
    QStringList sentences;
    for (const gateway::SnippetCorrection &correction : snippet->corrections)
        sentences << correctionText(correction);
    for (const gateway::SnippetPlaceholder &placeholder : snippet->placeholders)
        sentences << placeholderText(placeholder);
    tellCorrections(sentences, true);
    Q_EMIT edited();
}

void RawPane::pasteOther(const QString &text)
{
    const auto json = gateway::readLenientJson(text);
    if (!json || !json->value.isObject()) {
        const ErrorText error = json ? ErrorText { tr("The JSON must be one object"), {}, {} } : explain(json.error());
        tellCorrections({ error.what, error.fix }, false);
        return;
    }
    QList<gateway::SnippetCorrection> corrections = json->corrections;
    QJsonObject object = json->value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const forms::FormField *field = m_draft->schema().find(member.key()))
            *member = gateway::fitMember(*member, *field, corrections);
    }
    object = forms::unmasked(object, m_masked);
    if (refusesMask(object))
        return;
    m_draft->applyJson(object, {});
    m_problem.clear();
    refresh();
    QStringList sentences;
    for (const gateway::SnippetCorrection &correction : corrections)
        sentences << correctionText(correction);
    tellCorrections(sentences, true);
    Q_EMIT edited();
}

bool RawPane::refusesMask(const QJsonObject &pasted)
{
    if (!forms::holdsMask(pasted))
        return false;
    tellCorrections({ maskProblem() }, false);
    return true;
}

void RawPane::tellCorrections(const QStringList &sentences, bool good)
{
    m_noteBox->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    if (good)
        m_note->setWords(
            Tone::Accent, Glyph::Done, tr("Taken over, with %Ln correction(s)", nullptr, int(sentences.size())), sentences.join(u'\n'));
    else
        m_note->setWords(Tone::Danger, Glyph::Failed, sentences.first(), sentences.mid(1).join(u'\n'));
}

} // namespace ui
