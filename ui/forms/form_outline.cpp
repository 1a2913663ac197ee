#include "ui/forms/form_outline.h"

#include "ui/forms/field_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Group = FormOutline::Group;
using Leaves = std::vector<const forms::FormLeaf *>;

constexpr size_t smallForm = 14; ///< fields: so many need no groups, and all of them are essential
constexpr size_t smallGroup = 4; ///< fields: fewer are no group of their own

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormOutline)
};

class Arranger {
public:
    Arranger(FormOutline &outline, Leaves leaves)
        : m_outline(outline)
        , m_left(std::move(leaves))
    {
    }

    void takeKnown(QLatin1StringView form)
    {
        for (const KnownGroup &known : knownGroups()) {
            if (form != QLatin1StringView(known.form))
                continue;
            Group group { groupTitle(known), {} };
            for (const KnownField &field : known.fields) {
                const forms::FormLeaf *leaf = take(QLatin1StringView(field.path));
                if (!leaf)
                    continue;
                group.leaves.push_back(leaf);
                if (field.essential)
                    m_outline.essentials.insert(leaf->path);
            }
            add(std::move(group));
        }
    }

    /// What is left of `config`, and where the plugin applies: the shorter first.
    void takeSettings()
    {
        Leaves config;
        std::copy_if(m_left.begin(), m_left.end(), std::back_inserter(config),
            [](const forms::FormLeaf *leaf) { return leaf->path.startsWith("config."_L1); });
        const bool isSmall = config.size() <= smallForm;
        if (isSmall) {
            for (const forms::FormLeaf *leaf : config)
                m_outline.essentials.insert(leaf->path);
            add({ Words::tr("Settings"), config });
        }
        takeKnown("plugins"_L1);
        if (!isSmall)
            byFirstWord(config);
        std::erase_if(m_left, [](const forms::FormLeaf *leaf) { return leaf->path.startsWith("config."_L1); });
    }

    void takeRest() { add({ Words::tr("More"), std::move(m_left) }); }

private:
    const forms::FormLeaf *take(QLatin1StringView path)
    {
        const auto found = std::find_if(m_left.begin(), m_left.end(), [path](const forms::FormLeaf *leaf) { return leaf->path == path; });
        if (found == m_left.end())
            return nullptr;
        const forms::FormLeaf *leaf = *found;
        m_left.erase(found);
        return leaf;
    }

    void byFirstWord(const Leaves &config)
    {
        QMap<QString, Leaves> groups;
        for (const forms::FormLeaf *leaf : config)
            groups[leaf->path.section(u'.', 1, 1).section(u'_', 0, 0)].push_back(leaf);
        Leaves others;
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (group->size() >= smallGroup)
                add({ humanName(group.key()), std::move(*group) });
            else
                others.insert(others.end(), group->begin(), group->end());
        }
        add({ Words::tr("Other settings"), std::move(others) });
    }

    void add(Group group)
    {
        if (!group.leaves.empty())
            m_outline.groups.push_back(std::move(group));
    }

    FormOutline &m_outline;
    Leaves m_left;
};

} // namespace

int FormOutline::count() const
{
    size_t count = 0;
    for (const Group &group : groups)
        count += group.leaves.size();
    return int(count);
}

FormOutline outlineOf(const QString &kind, const QString &plugin, const forms::FormDraft &draft, const QStringList &hidden)
{
    FormOutline outline;
    outline.form = plugin.isEmpty() ? kind : plugin;
    Leaves leaves;
    for (const forms::FormLeaf &leaf : draft.leaves()) {
        if (!hidden.contains(leaf.path))
            leaves.push_back(&leaf);
    }
    for (const forms::FormLeaf *leaf : leaves) {
        const forms::FieldValue value = draft.openedValue(leaf->path);
        const bool mustBeGiven = leaf->field->required && !leaf->field->defaultValue;
        const bool isSet = value.state() == forms::FieldValue::State::Value && !forms::isDefault(*leaf->field, value);
        if (mustBeGiven || isSet || (plugin.isEmpty() && leaves.size() <= smallForm))
            outline.essentials.insert(leaf->path);
    }
    Arranger arranger(outline, leaves);
    const QByteArray form = outline.form.toLatin1();
    arranger.takeKnown(QLatin1StringView(form));
    if (!plugin.isEmpty())
        arranger.takeSettings();
    arranger.takeRest();
    return outline;
}

} // namespace ui
