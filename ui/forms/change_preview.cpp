#include "ui/forms/change_preview.h"

#include "models/forms/json_text.h"
#include "ui/forms/json_view.h"
#include "ui/forms/session_words.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostLines = 24; ///< of the body, before it scrolls by itself

QString iconOf(const EditSession &session, const QString &path)
{
    const auto holds
        = [&path](const QJsonObject &object) { return forms::valueAt(object, path).state() == forms::FieldValue::State::Value; };
    const bool before = holds(session.draft().opened());
    const bool after = holds(session.draft().values());
    return before == after ? u"document-edit"_s : after ? u"list-add"_s : u"list-remove"_s;
}

QString changeWord(const QString &iconName)
{
    if (iconName == "list-add"_L1)
        return ChangePreview::tr("Added");
    return iconName == "list-remove"_L1 ? ChangePreview::tr("Taken away") : ChangePreview::tr("Changed");
}

} // namespace

ChangePreview::ChangePreview(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Preview of the change"));
}

void ChangePreview::present(const EditSession &session, const provisioning::EditReview &review)
{
    delete widget();
    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(space::xl, space::m, space::xl, space::xl);
    box->setSpacing(space::l);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(space::s);
    verdict->addWidget(new GlyphLabel(Glyph::Done, Tone::Success), 0, Qt::AlignTop);
    verdict->addWidget(Label::wrapped(tr("The gateway rehearsed this and would take it. Nothing is written yet.")), 1);
    box->addLayout(verdict);
    box->addWidget(new SectionHeader(
        session.draft().isNew() ? tr("What is set") : tr("What changes"), QLocale().toString(session.draft().changedPaths().size())));
    box->addWidget(makeTable(session));
    box->addWidget(new SectionHeader(tr("The call")));
    box->addWidget(makeCall(session, review));
    box->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area switches it on
}

QWidget *ChangePreview::makeTable(const EditSession &session)
{
    auto *table = new QWidget;
    table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    const QStringList heads { tr("Field"), tr("Before"), tr("After") };
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Label(heads.at(i), Type::Caption, Voice::Text2), 0, i + 1);
    int row = 1;
    for (const QString &path : session.draft().changedPaths()) {
        const QString iconName = iconOf(session, path);
        auto *mark = new GlyphLabel(iconName, Ink::Accent, size::icon);
        mark->setToolTip(changeWord(iconName));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        auto *names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(Label::wrapped(pathTitle(session, path), Type::Body, Voice::Text));
        auto *technical = new Label(path, Type::MonoCaption, Voice::Text3);
        technical->setElide(Qt::ElideMiddle);
        names->addWidget(technical);
        grid->addLayout(names, row, 1);
        auto *before = Label::wrapped(shownValue(session, session.draft().opened(), path), Type::Mono, Voice::Danger);
        auto *after = Label::wrapped(shownValue(session, session.draft().values(), path), Type::Mono, Voice::Success);
        for (Label *label : { before, after })
            label->makeSelectable();
        grid->addWidget(before, row, 2, Qt::AlignTop);
        grid->addWidget(after, row, 3, Qt::AlignTop);
        ++row;
    }
    return table;
}

QWidget *ChangePreview::makeCall(const EditSession &session, const provisioning::EditReview &review)
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *line = Label::wrapped(review.method + u' ' + review.path, Type::Mono, Voice::Text);
    line->makeSelectable();
    column->addWidget(line);
    auto *body = new JsonView;
    body->setReadOnly(true);
    body->setAccessibleName(tr("Body of the call"));
    const QString text = forms::jsonText(forms::masked(review.body, session.secretPaths()), session.draft().schema()).text;
    body->setPlainText(text);
    const int lines = std::min(mostLines, int(text.count(u'\n')) + 1);
    body->setFixedHeight(lines * QFontMetrics(body->font()).lineSpacing() + 2 * space::l);
    column->addWidget(body);
    return box;
}

} // namespace ui
