#include "ui/words/check_text.h"

#include "ui/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

using Mark = core::CheckLine::Mark;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

const CheckTopic *findTopic(QStringView topic)
{
    for (const std::span<const CheckTopic> topics : { gatewayCheckTopics(), providerCheckTopics() }) {
        for (const CheckTopic &one : topics) {
            if (topic == QLatin1StringView(one.topic))
                return &one;
        }
    }
    return nullptr;
}

} // namespace

CheckText checkText(const core::CheckLine &line)
{
    CheckText text;
    const CheckTopic *topic = findTopic(line.topic);
    text.topic = topic ? Words::tr(topic->name) : line.topic;
    if (line.mark == Mark::Running) {
        text.what = Words::tr("Waiting for an answer…");
    } else if (line.error) {
        const ErrorText error = explain(*line.error);
        text.what = error.what;
        text.fix = error.fix;
    } else if (topic) {
        topic->say(line, text);
    }
    return text;
}

QString checkMarkName(Mark mark)
{
    switch (mark) {
    case Mark::Running:
        return Words::tr("running");
    case Mark::Done:
        return Words::tr("done");
    case Mark::Attention:
        return Words::tr("needs attention");
    case Mark::Failed:
        return Words::tr("failed");
    case Mark::Unknown:
        return Words::tr("cannot be known");
    case Mark::Off:
        break;
    }
    return Words::tr("not there");
}

} // namespace ui
