#include "ui/forms/plugin_chooser.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_switch.h"

#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr std::array scopes { ""_L1, "services"_L1, "routes"_L1, "consumers"_L1 };
}

PluginChooser::PluginChooser(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStringListModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_scope(new SegmentedSwitch({ tr("All requests"), tr("One service"), tr("One route"), tr("One consumer") }))
    , m_targets(new QVBoxLayout)
    , m_next(makeButton(tr("&Continue"), Loudness::Primary))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::s, space::xl, space::l);
    box->setSpacing(space::m);
    box->addWidget(new Label(tr("Which plugin?"), Type::Title));
    m_filter->setPlaceholderText(tr("Search the plugins of this gateway"));
    m_filter->setAccessibleName(tr("Search plugins"));
    m_filter->addAction(icon(u"edit-find"_s, Ink::Text3), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(size::formField, fontMetrics()));
    m_filter->installEventFilter(this);
    box->addWidget(m_filter);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Plugins of this gateway"));
    m_list->setMaximumWidth(grown(size::readable, fontMetrics()));
    m_list->setUniformItemSizes(true);
    box->addWidget(m_list, 1);
    box->addWidget(makeScope());
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::s);
    QPushButton *cancel = makeButton(tr("Ca&ncel"), Loudness::Ghost);
    ways->addWidget(cancel);
    ways->addStretch();
    ways->addWidget(m_next);
    box->addLayout(ways);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        m_list->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PluginChooser::showReady);
    connect(m_list, &QListView::activated, this, &PluginChooser::proceed);
    connect(m_next, &QPushButton::clicked, this, &PluginChooser::proceed);
    connect(cancel, &QPushButton::clicked, this, &PluginChooser::cancelled);
}

QWidget *PluginChooser::makeScope()
{
    auto *scope = new QWidget;
    auto *column = new QVBoxLayout(scope);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(new Label(tr("What is it to apply to?"), Type::Title));
    m_scope->setAccessibleName(tr("What the plugin applies to"));
    column->addWidget(m_scope);
    column->addLayout(m_targets);
    connect(m_scope, &SegmentedSwitch::currentChanged, this, [this](int index) {
        for (int i = 0; i < m_editors.size(); ++i)
            m_editors.at(i)->setVisible(i + 1 == index);
        showReady();
    });
    return scope;
}

void PluginChooser::present(const QStringList &plugins, const FormContext &context, const QString &parentKind, const QString &parent)
{
    QStringList sorted = plugins;
    sorted.sort();
    m_model->setStringList(sorted);
    m_filter->clear();
    m_list->setCurrentIndex(m_shown->index(0, 0));
    while (QLayoutItem *item = m_targets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_editors.clear();
    const QStringList titles { tr("The service"), tr("The route"), tr("The consumer") };
    int scope = 0;
    for (size_t i = 1; i < scopes.size(); ++i) {
        forms::FormField field;
        field.type = forms::FormField::Type::Foreign;
        field.reference = scopes.at(i);
        field.required = true;
        FieldEditor *editor = makeEditor(field, context);
        editor->setTitle(titles.at(qsizetype(i) - 1));
        editor->setMaximumWidth(grown(size::formField, fontMetrics()));
        const bool given = parentKind == scopes.at(i) && !parent.isEmpty();
        editor->setValue(given ? forms::FieldValue::of(QJsonObject { { u"id"_s, parent } }) : forms::FieldValue());
        connect(editor, &FieldEditor::edited, this, &PluginChooser::showReady);
        editor->hide();
        m_targets->addWidget(editor);
        m_editors << editor;
        scope = given ? int(i) : scope;
    }
    m_scope->setCurrent(scope);
    for (int i = 0; i < m_editors.size(); ++i)
        m_editors.at(i)->setVisible(i + 1 == scope);
    showReady();
    m_filter->setFocus(Qt::OtherFocusReason);
}

QLineEdit *PluginChooser::filterField() const
{
    return m_filter;
}

QString PluginChooser::plugin() const
{
    return m_list->currentIndex().data().toString();
}

void PluginChooser::showReady()
{
    const int scope = m_scope->current();
    const FieldEditor *target = m_editors.value(scope - 1);
    m_next->setEnabled(!plugin().isEmpty() && (!target || (target->value().json().isObject() && target->problem().isEmpty())));
}

void PluginChooser::proceed()
{
    if (!m_next->isEnabled())
        return;
    const int scope = m_scope->current();
    const FieldEditor *target = m_editors.value(scope - 1);
    const QString parent = target ? target->value().json().toObject().value("id"_L1).toString() : QString();
    Q_EMIT chosen(plugin(), QString(scopes.at(size_t(scope))), parent);
}

bool PluginChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_shown->rowCount() - 1));
            m_list->setCurrentIndex(m_shown->index(row, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            proceed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
