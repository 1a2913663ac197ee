#include "models/gateway/entity_kind.h"

#include "models/gateway/kinds/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

kinds::Kinds makeCatalogue()
{
    kinds::Kinds all;
    for (const auto &make :
        { kinds::workspaceKinds, kinds::tlsKinds, kinds::proxyKinds, kinds::groupKinds, kinds::policyKinds, kinds::credentialKinds,
            kinds::balancingKinds, kinds::secretKinds, kinds::portalKinds, kinds::rightsKinds, kinds::auditKinds }) {
        const kinds::Kinds part = make();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

const kinds::Kinds &catalogue()
{
    static const kinds::Kinds kinds = makeCatalogue();
    return kinds;
}

const EntityKind &known(QStringView name)
{
    const EntityKind *kind = findKind(name);
    Q_ASSERT(kind);
    return *kind;
}

} // namespace

const Reference *EntityKind::parentReference() const
{
    const auto found = std::find_if(references.begin(), references.end(), [](const Reference &reference) { return reference.isParent; });
    return found == references.end() ? nullptr : &*found;
}

const Reference *EntityKind::referenceTo(QStringView parentKind) const
{
    const Reference *found = nullptr;
    for (const Reference &reference : references) {
        if (reference.kind == parentKind && (!found || found->nestedPath.isEmpty()))
            found = &reference;
    }
    return found;
}

QString EntityKind::parent() const
{
    const Reference *reference = parentReference();
    return reference ? reference->kind : QString();
}

QString EntityKind::parentMember() const
{
    const Reference *reference = parentReference();
    return reference ? reference->member : QString();
}

QString EntityKind::nestedPath() const
{
    const Reference *reference = parentReference();
    return reference ? reference->nestedPath : QString();
}

std::span<const EntityKind> entityKinds()
{
    return catalogue();
}

const EntityKind *findKind(QStringView name)
{
    const auto &kinds = catalogue();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [name](const EntityKind &kind) { return name == kind.name; });
    return found == kinds.end() ? nullptr : &*found;
}

QList<KindUser> usersOf(const EntityKind &kind)
{
    QList<KindUser> users;
    for (const EntityKind &user : catalogue()) {
        for (const Reference &reference : user.references) {
            if (reference.kind == kind.name)
                users.append({ &user, &reference });
        }
    }
    return users;
}

namespace kinds {

const EntityKind &services()
{
    return known(u"services");
}

const EntityKind &routes()
{
    return known(u"routes");
}

const EntityKind &consumers()
{
    return known(u"consumers");
}

const EntityKind &plugins()
{
    return known(u"plugins");
}

const EntityKind &acls()
{
    return known(u"acls");
}

const EntityKind &jwtCredentials()
{
    return known(u"jwt-credentials");
}

const EntityKind &keyAuthCredentials()
{
    return known(u"key-auth-credentials");
}

const EntityKind &developers()
{
    return known(u"developers");
}

const EntityKind &applications()
{
    return known(u"applications");
}

const EntityKind &contracts()
{
    return known(u"contracts");
}

} // namespace kinds

} // namespace gateway
