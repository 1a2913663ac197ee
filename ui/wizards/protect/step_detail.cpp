#include "ui/wizards/protect/step_detail.h"

#include "models/provisioning/steps/step_call.h"
#include "models/provisioning/steps/step_change.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"
#include "ui/wizards/protect/field_changes.h"
#include "ui/words/plan_words.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QtMath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::Step;
using provisioning::StepCall;

StepDetail::StepDetail(const provisioning::Plan &plan, int step, const Badge &badge, const provisioning::Outputs &outputs, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_step(m_plan.steps.at(step))
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::m);
    m_box->addWidget(makeHead(badge));
    if (m_step.outlook == Step::Outlook::Conflict)
        m_box->addWidget(makeConflict());
    if (!outputs.isEmpty())
        m_box->addWidget(makeOutputs(outputs));
    if (QWidget *fields = makeFields()) {
        m_box->addWidget(new SectionHeader(tr("Fields")));
        m_box->addWidget(fields);
    }
    if (QWidget *call = makeCall()) {
        m_box->addWidget(new SectionHeader(tr("The call")));
        m_box->addWidget(call);
    }
    m_box->addWidget(new SectionHeader(tr("Undo")));
    m_box->addWidget(Label::wrapped(plan_words::undo(m_step)));
}

QWidget *StepDetail::makeHead(const Badge &badge)
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *title = new Label(plan_words::title(m_step), Type::Title);
    title->setElide(Qt::ElideRight);
    row->addWidget(title);
    row->addWidget(new BadgeLabel(badge));
    row->addStretch();
    row->addWidget(new Label(tr("Step %1 of %2").arg(m_step.index + 1).arg(m_plan.steps.size()), Type::Caption, Voice::Text3));
    column->addLayout(row);
    const QString caption = plan_words::caption(m_plan, m_step);
    if (!caption.isEmpty())
        column->addWidget(Label::wrapped(caption, Type::Caption, Voice::Text3));
    return head;
}

QWidget *StepDetail::makeConflict()
{
    const ErrorText text = plan_words::conflict(m_step);
    auto *callout = new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix);
    if (provisioning::canChangeInstead(m_step)) {
        QPushButton *change = makeButton(tr("&Change %n field(s)", nullptr, int(m_step.conflicts.size())));
        connect(change, &QPushButton::clicked, this, &StepDetail::changeInstead);
        callout->addAction(change);
    }
    if (!plan_words::isAtProvider(m_step) && !m_step.stored.value("id"_L1).toString().isEmpty()) {
        QPushButton *open = makeButton(tr("&Open it"), Loudness::Ghost);
        connect(open, &QPushButton::clicked, this, &StepDetail::openRequested);
        callout->addAction(open);
    }
    QPushButton *again = makeButton(tr("Plan a&gain"), Loudness::Ghost);
    connect(again, &QPushButton::clicked, this, &StepDetail::planAgain);
    callout->addAction(again);
    return callout;
}

QWidget *StepDetail::makeFields()
{
    const QList<provisioning::FieldChange> changes = provisioning::fieldChanges(m_plan, m_step.index);
    return changes.isEmpty() ? nullptr : new FieldChanges(changes, !m_step.stored.isEmpty());
}

QWidget *StepDetail::makeCall()
{
    const StepCall call = provisioning::callOf(m_plan, m_step.index);
    if (call.method.isEmpty())
        return nullptr;
    const QString line = call.path.isEmpty() ? tr("%1 to the provider, in the manner of its vendor").arg(call.method)
                                             : u"%1 %2"_s.arg(call.method, call.path);
    const QString body = QString::fromUtf8(QJsonDocument(call.body).toJson(QJsonDocument::Indented)).trimmed();
    auto *text = new CodeView(call.path.isEmpty() ? CodeLanguage::Json : CodeLanguage::Http);
    text->setPlainText(u"%1\n%2"_s.arg(line, body));
    text->setAccessibleName(tr("The call of this step"));
    // The pane scrolls; a box that scrolls inside it would catch the wheel.
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [text] { text->setFixedHeight(text->heightForLines(qCeil(text->document()->size().height()))); };
    connect(text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, text, fit);
    fit();
    auto *card = new Card(Layer::Sunken);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    box->addWidget(text);
    return card;
}

QWidget *StepDetail::makeOutputs(const provisioning::Outputs &outputs)
{
    auto *facts = new FactList;
    const std::pair<QString, QString> shown[] { { u"client_id"_s, tr("Client id") }, { u"id"_s, tr("Id") } };
    for (const auto &[name, title] : shown) {
        if (const QString value = outputs.value(name); !value.isEmpty())
            facts->add(title, value, true);
    }
    return facts;
}

} // namespace ui
