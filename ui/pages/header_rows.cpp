#include "ui/pages/header_rows.h"

#include "ui/pages/form_inputs.h"
#include "ui/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

HeaderRows::HeaderRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(tr("Add a header")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    m_add->setObjectName(u"addHeader"_s);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_kept = false;
        addRow({}, {});
        m_rows.last().name->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void HeaderRows::addRow(const QString &name, const QString &value)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    auto *nameEdit = new QLineEdit(name);
    nameEdit->setObjectName(u"headerName"_s);
    nameEdit->setPlaceholderText(tr("Name"));
    nameEdit->setAccessibleName(tr("Name of the header"));
    nameEdit->setFont(fontFor(Type::Mono, font()));
    QLineEdit *valueEdit = makeSecretInput(u"headerValue"_s, tr("Show the value"));
    valueEdit->setText(value);
    valueEdit->setPlaceholderText(m_kept ? tr("unchanged") : tr("Value"));
    valueEdit->setAccessibleName(tr("Value of the header"));
    QPushButton *remove = makeIconButton(u"list-remove"_s, tr("Leave this header out"));
    line->addWidget(nameEdit, 2);
    line->addWidget(valueEdit, 3);
    line->addWidget(remove);
    m_column->insertWidget(m_column->count() - 1, box);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last().value, nameEdit);
    m_rows.append({ box, nameEdit, valueEdit });
    connect(remove, &QPushButton::clicked, this, [this, box] {
        removeRow(box);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    for (QLineEdit *edit : { nameEdit, valueEdit })
        connect(edit, &QLineEdit::textEdited, this, &HeaderRows::edited);
}

void HeaderRows::removeRow(const QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].box != box)
            continue;
        m_rows[i].box->hide();
        m_rows[i].box->deleteLater(); // the button that was pressed stands in it
        m_rows.removeAt(i);
        return;
    }
}

void HeaderRows::clear()
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().box);
}

void HeaderRows::fill(const QList<core::Access::Header> &headers)
{
    clear();
    m_kept = true;
    for (const core::Access::Header &header : headers)
        addRow(header.name, {});
    m_kept = false;
}

QList<core::Access::Header> HeaderRows::typed() const
{
    QList<core::Access::Header> headers;
    for (const Row &row : m_rows) {
        const QString name = row.name->text().trimmed();
        if (!name.isEmpty() || !row.value->text().isEmpty())
            headers.append({ name, core::Secret::fromText(row.value->text()) });
    }
    return headers;
}

QByteArray HeaderRows::text() const
{
    QByteArrayList lines;
    for (const Row &row : m_rows)
        lines.append(QUrl::toPercentEncoding(row.name->text()) + '=' + QUrl::toPercentEncoding(row.value->text()));
    return lines.join('\n');
}

void HeaderRows::setText(const QByteArray &text)
{
    clear();
    m_kept = true;
    const QByteArrayList lines = text.isEmpty() ? QByteArrayList() : text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        addRow(QUrl::fromPercentEncoding(line.left(equals)), QUrl::fromPercentEncoding(line.mid(equals + 1)));
    }
    m_kept = false;
}

} // namespace ui
