#include "ui/forms/edit_session.h"

#include "ui/words/joined_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditSession)
};

const gateway::EntityKind &catalogued(const QString &name)
{
    const gateway::EntityKind *kind = gateway::findKind(name);
    return kind ? *kind : gateway::kinds::services();
}

/// "paths[1]" and "config.nodes[0].port" as the input that holds them.
QString inputOf(const QString &path, const forms::FormDraft &draft)
{
    const QString plain = path.section(u'[', 0, 0);
    const auto &leaves = draft.leaves();
    const auto found = std::find_if(leaves.begin(), leaves.end(),
        [&plain](const forms::FormLeaf &leaf) { return plain == leaf.path || plain.startsWith(leaf.path + u'.'); });
    return found == leaves.end() ? QString() : found->path;
}

QString sentenceOf(const gateway::FieldError &error, bool isTaken)
{
    if (isTaken)
        return Words::tr("“%1” is taken already.").arg(error.message);
    const QString index = error.path.section(u'[', 1, 1).section(u']', 0, 0);
    bool isNumber = false;
    const int position = index.toInt(&isNumber) + 1;
    return isNumber ? Words::tr("The gateway says about element %1: %2").arg(position).arg(error.message)
                    : Words::tr("The gateway says: %1").arg(error.message);
}

} // namespace

EditSession::EditSession(Place place, EditSubject subject)
    : m_place(std::move(place))
    , m_subject(std::move(subject))
{
    const provisioning::EntityEdit &edit = m_subject.edit;
    m_draft = forms::FormDraft(m_subject.schema, edit.isNew ? edit.edited : openedJson(edit.opened), edit.isNew);
}

QJsonObject EditSession::openedJson(const gateway::Entity &entity) const
{
    QJsonObject json = gateway::withSecrets(entity);
    for (const QString &member : catalogued(kind()).serverSet)
        json.remove(member);
    return json;
}

const Place &EditSession::place() const
{
    return m_place;
}

const EditSubject &EditSession::subject() const
{
    return m_subject;
}

const QString &EditSession::kind() const
{
    return m_subject.edit.kind;
}

QString EditSession::plugin() const
{
    return kind() == gateway::kinds::plugins().name ? m_draft.openedValue(u"name").json().toString(m_draft.value(u"name").json().toString())
                                                    : QString();
}

QString EditSession::name() const
{
    const QString key = catalogued(kind()).naturalKey;
    const QString typed = m_draft.value(key).json().toString();
    return typed.isEmpty() || key == "id"_L1 ? m_subject.edit.name : typed;
}

forms::FormDraft &EditSession::draft()
{
    return m_draft;
}

const forms::FormDraft &EditSession::draft() const
{
    return m_draft;
}

QStringList EditSession::hiddenPaths() const
{
    const gateway::EntityKind &known = catalogued(kind());
    QStringList hidden = known.serverSet;
    hidden << u"id"_s << u"created_at"_s << u"updated_at"_s << u"ws_id"_s << u"username_lower"_s << u"type"_s;
    if (!plugin().isEmpty())
        hidden << u"name"_s; // of another plugin the gateway would mix the settings
    if (!m_subject.edit.parent.isEmpty())
        hidden << known.parentMember();
    return hidden;
}

QStringList EditSession::secretPaths() const
{
    return m_subject.edit.secretMembers;
}

bool EditSession::isChanged() const
{
    return m_draft.values() != m_draft.opened() || !m_unread.isEmpty() || !m_unreadFields.isEmpty();
}

const QString &EditSession::unread() const
{
    return m_unread;
}

void EditSession::setUnread(const QString &text)
{
    m_unread = text;
}

const QHash<QString, QString> &EditSession::unreadFields() const
{
    return m_unreadFields;
}

void EditSession::setUnreadFields(const QHash<QString, QString> &texts)
{
    m_unreadFields = texts;
}

provisioning::EntityEdit EditSession::edit() const
{
    provisioning::EntityEdit edit = m_subject.edit;
    edit.edited = m_draft.values();
    if (const QString called = name(); edit.isNew || edit.name.isEmpty())
        edit.name = called;
    return edit;
}

void EditSession::saved(const gateway::Entity &stored)
{
    m_subject.edit.opened = stored;
    m_subject.edit.isNew = false;
    m_subject.edit.id = stored.id();
    m_subject.edit.name = name();
    m_draft = forms::FormDraft(m_subject.schema, openedJson(stored), false);
}

void EditSession::rebase(const gateway::Entity &theirs, const QStringList &mine)
{
    m_subject.edit.opened = theirs;
    m_draft.rebase(openedJson(theirs), mine);
}

void EditSession::makeAgain()
{
    m_subject.edit.isNew = true;
    m_subject.edit.opened = {};
    m_draft.makeNew();
}

FieldRefusals refusalsOf(const core::Error &error, const forms::FormDraft &draft)
{
    FieldRefusals refusals;
    const bool isTaken = error.code == "5"_L1;
    for (const gateway::FieldError &field : gateway::fieldErrors(error.fields)) {
        const QString input = inputOf(field.path, draft);
        const QString sentence = sentenceOf(field, isTaken);
        if (input.isEmpty()) {
            const bool whole = field.path.endsWith("@entity"_L1) || field.path.isEmpty();
            refusals.others << (whole ? sentence
                                      : Words::tr("%1: %2", "member of a JSON, what is wrong with it").arg(field.path, sentence));
        } else {
            QString &told = refusals.byField[input];
            told = sentences(told, sentence);
        }
        refusals.paths << (input.isEmpty() ? field.path : input);
    }
    return refusals;
}

} // namespace ui
