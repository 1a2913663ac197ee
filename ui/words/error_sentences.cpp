#include "ui/words/error_sentences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ui {

namespace {

bool holds(const core::Error &error, QLatin1StringView words)
{
    if (error.text.contains(words))
        return true;
    const QJsonArray causes = error.fields.toObject().value(QLatin1StringView("causes")).toArray();
    return std::any_of(causes.cbegin(), causes.cend(), [words](const QJsonValue &cause) { return cause.toString().contains(words); });
}

} // namespace

const CodeSentence *findSentence(QStringView code)
{
    for (const auto &list :
        { applicationSentences(), connectionSentences(), tokenSentences(), loginSentences(), planSentences(), storageSentences(),
            inputSentences(), strategySentences(), draftSentences(), oauthSentences(), oktaSentences(), portalSentences() }) {
        const auto found
            = std::find_if(list.begin(), list.end(), [&](const CodeSentence &entry) { return code == QLatin1StringView(entry.code); });
        if (found != list.end())
            return &*found;
    }
    return nullptr;
}

const CodeSentence *findSentence(const core::Error &error)
{
    for (const SaidSentence &entry : oktaSaidSentences()) {
        const QLatin1StringView code(entry.sentence.code);
        if ((code.isEmpty() || error.code == code) && holds(error, QLatin1StringView(entry.words)))
            return &entry.sentence;
    }
    return findSentence(error.code);
}

CodeSentence kindSentence(core::Error::Kind kind)
{
    using Kind = core::Error::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked"), "" };
    case Kind::Timeout:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "No answer came in time"),
            QT_TRANSLATE_NOOP("ErrorText", "Check that the server is up and can be reached from here, then try again.") };
    case Kind::Network:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "No connection could be made or kept"),
            QT_TRANSLATE_NOOP("ErrorText", "Check the address, the port, and that the server is running.") };
    case Kind::Tls:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The server's certificate is not trusted"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Give the certificate of its authority, or trust this one certificate after comparing its fingerprint.") };
    case Kind::Http:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The server answered with an error"),
            QT_TRANSLATE_NOOP("ErrorText", "Look into the log of the server, then try again.") };
    case Kind::Protocol:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The answer is not what its protocol promises"),
            QT_TRANSLATE_NOOP("ErrorText", "Check that the address leads to the right server, with no login page or proxy between.") };
    case Kind::Rejected:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The server refused the request"),
            QT_TRANSLATE_NOOP("ErrorText", "Correct what it names and try again.") };
    case Kind::Conflict:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "Something else is already there, or it was changed meanwhile"),
            QT_TRANSLATE_NOOP("ErrorText", "Read it again and decide which of the two shall stay.") };
    case Kind::NotFound:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "It does not exist there"),
            QT_TRANSLATE_NOOP("ErrorText", "Check its name, the address and the workspace.") };
    case Kind::Denied:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "Access was denied"),
            QT_TRANSLATE_NOOP("ErrorText", "Check the token or password, and that it has the rights for this.") };
    case Kind::RateLimited:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The server asks to slow down"),
            QT_TRANSLATE_NOOP("ErrorText", "Wait a little, then try again.") };
    case Kind::Storage:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The local data could not be read or written"),
            QT_TRANSLATE_NOOP("ErrorText", "Check the free space and the permissions of the data folder.") };
    case Kind::Keychain:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The keychain of this computer did not serve"),
            QT_TRANSLATE_NOOP("ErrorText", "Start or unlock the keychain, or give the secret each time.") };
    case Kind::Invalid:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "The input cannot be used"),
            QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.") };
    case Kind::Unsupported:
        return { "", QT_TRANSLATE_NOOP("ErrorText", "This is not possible there"),
            QT_TRANSLATE_NOOP("ErrorText", "Choose another way, or a server that can do it.") };
    }
    Q_UNREACHABLE();
}

} // namespace ui
