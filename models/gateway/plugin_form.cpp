#include "models/gateway/plugin_form.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Fields = std::vector<forms::FormField>;

Fields::const_iterator find(const Fields &fields, QStringView name)
{
    return std::find_if(fields.begin(), fields.end(), [name](const forms::FormField &field) { return field.name == name; });
}

} // namespace

forms::FormSchema pluginForm(const forms::FormSchema &frame, const forms::FormSchema &plugin)
{
    static constexpr std::array first { "name"_L1, "enabled"_L1, "instance_name"_L1, "service"_L1, "route"_L1, "consumer"_L1,
        "protocols"_L1, "config"_L1, "tags"_L1 };
    forms::FormSchema whole;
    whole.entityChecks = plugin.entityChecks;
    const auto add = [&whole, &frame, &plugin](const QString &name) {
        if (find(whole.fields, name) != whole.fields.end())
            return;
        if (const auto own = find(plugin.fields, name); own != plugin.fields.end())
            whole.fields.push_back(*own);
        else if (const auto shared = find(frame.fields, name); shared != frame.fields.end())
            whole.fields.push_back(*shared);
    };
    for (const QLatin1StringView name : first)
        add(name);
    for (const Fields *fields : { &frame.fields, &plugin.fields }) {
        for (const forms::FormField &field : *fields)
            add(field.name);
    }
    for (forms::FormField &field : whole.fields) {
        for (forms::FormField &setting : field.fields)
            setting.secret = setting.secret && setting.name != "client_id"_L1;
    }
    return whole;
}

} // namespace gateway
