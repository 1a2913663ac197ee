#include "ui/pages/access_inputs.h"

#include "ui/engine/target.h"
#include "ui/pages/form_inputs.h"
#include "ui/pages/header_rows.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_switch.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

using Sort = core::Access::Sort;

namespace {

constexpr Sort sorts[] { Sort::Token, Sort::Session, Sort::Basic, Sort::Bearer, Sort::None };

bool hasUser(Sort sort)
{
    return sort == Sort::Session || sort == Sort::Basic;
}

} // namespace

AccessInputs::AccessInputs(const AddField &add, QObject *parent)
    : QObject(parent)
{
    makeInputs();
    m_rows.insert(GatewayField::Access,
        add(tr("S&ign in by"), m_sort,
            tr("Token: the gateway's RBAC token. User: signs in at /auth, as Kong Manager does (Enterprise). Basic and Bearer: for a "
               "server in front of the gateway.")));
    m_rows.insert(GatewayField::Token,
        add(tr("Admin &token"), m_token, tr("Sent as Kong-Admin-Token. Kept in the keychain of this computer, never in a file.")));
    m_rows.insert(GatewayField::User, add(tr("Use&r"), m_user, {}));
    m_rows.insert(GatewayField::Password, add(tr("Passwor&d"), m_password, tr("Kept in the keychain of this computer, never in a file.")));
    m_rows.insert(GatewayField::Bearer,
        add(tr("&Bearer token"), m_bearer, tr("Sent as Authorization. Kept in the keychain of this computer, never in a file.")));
    m_rows.insert(GatewayField::Headers,
        add(tr("&More headers"), m_headers, tr("Sent with every call to the Admin API. Their values are kept in the keychain.")));
    connect(m_sort, &SegmentedSwitch::currentChanged, this, &AccessInputs::showSort);
    showSort();
}

void AccessInputs::makeInputs()
{
    m_sort = new SegmentedSwitch({ tr("Token"), tr("User"), tr("Basic"), tr("Bearer"), tr("Nothing") });
    m_sort->setObjectName(u"accessSort"_s);
    m_token = makeSecretInput(u"adminToken"_s, tr("Show the token"));
    m_user = new QLineEdit;
    m_user->setObjectName(u"accessUser"_s);
    m_password = makeSecretInput(u"accessPassword"_s, tr("Show the password"));
    m_bearer = makeSecretInput(u"bearerToken"_s, tr("Show the token"));
    m_headers = new HeaderRows;
}

void AccessInputs::showSort()
{
    const Sort sort = sorts[m_sort->current()];
    m_rows[GatewayField::Token]->setVisible(sort == Sort::Token);
    m_rows[GatewayField::User]->setVisible(hasUser(sort));
    m_rows[GatewayField::Password]->setVisible(hasUser(sort));
    m_rows[GatewayField::Bearer]->setVisible(sort == Sort::Bearer);
}

void AccessInputs::fill(const Target &target)
{
    const core::Access &access = target.connection.access;
    const auto hint = [&target](bool kept) { return kept || !target.secretsRead ? tr("unchanged") : QString(); };
    const auto *place = std::find(std::begin(sorts), std::end(sorts), access.sort);
    m_sort->setCurrent(int(place - std::begin(sorts)));
    showSort();
    for (QLineEdit *edit : { m_token, m_password, m_bearer })
        edit->clear();
    m_user->setText(access.user);
    m_token->setPlaceholderText(hint(!target.token.isEmpty()));
    m_password->setPlaceholderText(hint(hasUser(access.sort) && !access.secret.isEmpty()));
    m_bearer->setPlaceholderText(hint(access.sort == Sort::Bearer && !access.secret.isEmpty()));
    m_headers->fill(access.headers);
}

core::Access AccessInputs::typed() const
{
    const Sort sort = sorts[m_sort->current()];
    core::Access access { sort, {}, {}, m_headers->typed() };
    if (hasUser(sort)) {
        access.user = m_user->text().trimmed();
        access.secret = core::Secret::fromText(m_password->text());
    } else if (sort == Sort::Bearer) {
        access.secret = core::Secret::fromText(m_bearer->text());
    }
    return access;
}

core::Secret AccessInputs::token() const
{
    return core::Secret::fromText(m_token->text());
}

const QHash<GatewayField, FieldRow *> &AccessInputs::rows() const
{
    return m_rows;
}

HeaderRows *AccessInputs::headers() const
{
    return m_headers;
}

QList<QLineEdit *> AccessInputs::lines() const
{
    return { m_token, m_user, m_password, m_bearer };
}

} // namespace ui
