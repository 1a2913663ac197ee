#include "models/storage/keychain_secret_store.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using core::Secret;

namespace {

const auto service = u"gatehouse"_s;

/// A thread with an event loop for QtKeychain.
class KeychainThread {
public:
    KeychainThread()
    {
        m_thread.setObjectName(u"keychain"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(KeychainThread)

    void post(const std::function<void()> &work) { QMetaObject::invokeMethod(&m_context, work, Qt::QueuedConnection); }

private:
    QThread m_thread;
    QObject m_context;
};

// One for the whole process, because QtKeychain's own queue is one for the whole process, is not guarded, and belongs to the
// thread that started its first job: when that thread ends, every later job waits for ever.
KeychainThread &keychainThread()
{
    static KeychainThread thread;
    return thread;
}

/// What a job left behind; shared, because the caller may have given up before the job ends.
struct Answer {
    std::mutex mutex;
    std::condition_variable arrived;
    bool finished = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    Secret value;
};

tl::unexpected<Error> noKeychain(const QString &key, const QString &text)
{
    return core::failure(Error::Kind::Keychain, u"gatehouse.no_keychain"_s, text, key);
}

template <typename Job, typename Prepare> std::shared_ptr<Answer> start(const QString &key, const Prepare &prepare)
{
    auto answer = std::make_shared<Answer>();
    keychainThread().post([answer, key, prepare] {
        auto *job = new Job(service); // deletes itself when it has finished, however late that is
        job->setKey(key);
        prepare(job);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, job] {
            const std::lock_guard lock(answer->mutex);
            answer->finished = true;
            answer->error = job->error();
            answer->text = job->errorString();
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer->value = Secret(job->binaryData());
            answer->arrived.notify_all();
        });
        job->start();
    });
    return answer;
}

/// Waits for the job, and answers the Error of one that failed. EntryNotFound is left to the caller, who knows what it means.
Result<QKeychain::Error> await(Answer &answer, const QString &key, std::chrono::milliseconds patience)
{
    std::unique_lock lock(answer.mutex);
    if (!answer.arrived.wait_for(lock, patience, [&answer] { return answer.finished; }))
        return noKeychain(key, u"no answer within %1 ms"_s.arg(patience.count()));
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return noKeychain(key, answer.text);
    return answer.error;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

Result<Secret> KeychainSecretStore::read(const QString &key)
{
    const auto answer = start<QKeychain::ReadPasswordJob>(key, [](auto *) {});
    const auto outcome = await(*answer, key, m_patience);
    if (!outcome)
        return core::failure(outcome.error());
    if (*outcome == QKeychain::EntryNotFound)
        return noSuchSecret(key);
    return answer->value;
}

Result<> KeychainSecretStore::write(const QString &key, const Secret &value)
{
    if (auto checked = checkValue(key, value); !checked)
        return checked;
    const auto answer = start<QKeychain::WritePasswordJob>(key, [value](auto *job) { job->setBinaryData(value.reveal()); });
    const auto outcome = await(*answer, key, m_patience);
    if (!outcome)
        return core::failure(outcome.error());
    if (*outcome == QKeychain::EntryNotFound)
        return noKeychain(key, answer->text);
    return {};
}

Result<> KeychainSecretStore::remove(const QString &key)
{
    const auto answer = start<QKeychain::DeletePasswordJob>(key, [](auto *) {});
    const auto outcome = await(*answer, key, m_patience);
    if (!outcome)
        return core::failure(outcome.error());
    return {};
}

} // namespace storage
