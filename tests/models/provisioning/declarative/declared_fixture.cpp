#include "tests/models/provisioning/declarative/declared_fixture.h"

#include "models/core/yaml.h"
#include "models/provisioning/declarative/deck_file.h"

using namespace Qt::StringLiterals;
using namespace provisioning;
using core::Result;

Result<QByteArray> DeclaredFixture::exported(const QStringList &tags)
{
    const gateway::AdminClient client = admin();
    core::Parallel parallel;
    DeclaredSchemas schemas(client);
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    const auto declared = readDeclaredGateway(client, *node, tags, parallel, schemas);
    if (!declared)
        return core::failure(declared.error());
    return core::yamlText(deckFile(*declared, tags, {}).json);
}

Result<DeclaredDiff> DeclaredFixture::diff(const QByteArray &text)
{
    const auto file = readDeclaredFile(text, u"kong.yaml"_s);
    if (!file)
        return core::failure(file.error());
    const gateway::AdminClient client = admin();
    core::Parallel parallel;
    DeclaredSchemas schemas(client);
    const auto node = client.probe();
    if (!node)
        return core::failure(node.error());
    const auto declared = readDeclaredGateway(client, *node, {}, parallel, schemas);
    if (!declared)
        return core::failure(declared.error());
    return compareDeclared(*file, *declared, schemas);
}

Result<Plan> DeclaredFixture::planOf(const QByteArray &file, bool deletes)
{
    const auto found = diff(file);
    if (!found)
        return core::failure(found.error());
    return planDeclared(context(), *found, u"kong.yaml"_s, deletes);
}

Result<PlanState> DeclaredFixture::import(const QByteArray &file, bool deletes, const Watch &watch)
{
    const auto plan = planOf(file, deletes);
    if (!plan)
        return core::failure(plan.error());
    return applyPlan(context(), *plan, watch);
}

QStringList DeclaredFixture::differences(const QByteArray &file)
{
    const auto found = diff(file);
    if (!found)
        return { errorOf(found) };
    QStringList lines;
    for (const DeclaredChange &change : found->changes) {
        QStringList members;
        for (const MemberChange &member : change.members)
            members << member.path;
        const QString what = change.what == DeclaredChange::What::Created ? u"+"_s
            : change.what == DeclaredChange::What::OnlyThere              ? u"-"_s
                                                                          : members.join(u", "_s);
        lines << u"%1/%2: %3"_s.arg(change.kind->name, change.name, what);
    }
    return lines;
}
