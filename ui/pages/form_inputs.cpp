#include "ui/pages/form_inputs.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

QLineEdit *makeSecretInput(const QString &objectName, const QString &reveal)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    QAction *eye = edit->addAction(icon(u"password-show-on"_s), QLineEdit::TrailingPosition);
    eye->setText(reveal);
    eye->setCheckable(true);
    QObject::connect(
        eye, &QAction::toggled, edit, [edit](bool shown) { edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return edit;
}

CaField::CaField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_edit->setObjectName(u"caFile"_s);
    row->addWidget(m_edit, 1);
    QPushButton *button = makeButton(tr("C&hoose…"));
    button->setAccessibleName(tr("Choose the file of CA certificates"));
    connect(button, &QPushButton::clicked, this, &CaField::choose);
    row->addWidget(button);
    setFocusProxy(m_edit);
}

QLineEdit *CaField::edit() const
{
    return m_edit;
}

QString CaField::path() const
{
    return m_edit->text().trimmed();
}

void CaField::start(bool kept)
{
    m_edit->clear();
    m_edit->setPlaceholderText(kept ? tr("unchanged") : QString());
}

void CaField::choose()
{
    auto *dialog = new QFileDialog(this, tr("CA certificates"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

} // namespace ui
