#include "ui/wizards/protect/field_changes.h"

#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString words(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return FieldChanges::tr("not set");
    case QJsonValue::String:
        return value.toString().isEmpty() ? FieldChanges::tr("empty") : value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            parts << words(item);
        return parts.isEmpty() ? FieldChanges::tr("empty") : parts.join(u", "_s);
    }
    case QJsonValue::Object:
        break;
    }
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

constexpr qsizetype longestSentence = 200; ///< characters; a certificate or a key has more

/// A list and a sentence break their lines; one long word, such as an address or a key, is cut in the middle.
Label *cell(const QString &text, Type type, Voice voice)
{
    const bool breaks = text.contains(u", "_s) || (text.contains(u' ') && text.size() <= longestSentence);
    Label *label = breaks ? Label::wrapped(text, type, voice) : new Label(text.simplified(), type, voice);
    if (!breaks)
        label->setElide(Qt::ElideMiddle);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(breaks);
    label->setSizePolicy(policy);
    return label;
}

QString iconOf(const provisioning::FieldChange &change)
{
    if (!change.differs)
        return u"dialog-ok-apply"_s;
    return change.before.isUndefined() || change.before.isNull() ? u"list-add"_s : u"document-edit"_s;
}

} // namespace

FieldChanges::FieldChanges(const QList<provisioning::FieldChange> &changes, bool compares, QWidget *parent)
    : QWidget(parent)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(Layer::Surface);
    around->addWidget(card);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, compares ? 3 : 0);
    grid->setColumnStretch(3, compares ? 3 : 5);
    grid->addWidget(cell(tr("Field"), Type::Caption, Voice::Text3), 0, 1);
    if (compares)
        grid->addWidget(cell(tr("Now"), Type::Caption, Voice::Text3), 0, 2);
    grid->addWidget(cell(compares ? tr("After this plan") : tr("Value"), Type::Caption, Voice::Text3), 0, 3);
    int row = 1;
    for (const provisioning::FieldChange &change : changes) {
        const bool marked = compares && change.differs;
        grid->addWidget(new GlyphLabel(compares ? iconOf(change) : u"list-add"_s, marked ? Ink::Accent : Ink::Text3, size::glyph), row, 0,
            Qt::AlignTop);
        Label *field = cell(change.path, Type::MonoCaption, Voice::Text);
        grid->addWidget(field, row, 1, Qt::AlignTop);
        if (compares) {
            Label *now = cell(words(change.before), Type::MonoCaption, marked ? Voice::Danger : Voice::Text2);
            now->setAccessibleName(tr("%1 now: %2").arg(change.path, words(change.before)));
            grid->addWidget(now, row, 2, Qt::AlignTop);
        }
        Label *then = cell(words(change.after), Type::MonoCaption, marked ? Voice::Success : Voice::Text2);
        then->setAccessibleName(tr("%1 after this plan: %2").arg(change.path, words(change.after)));
        grid->addWidget(then, row, 3, Qt::AlignTop);
        ++row;
    }
}

} // namespace ui
