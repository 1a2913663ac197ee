#pragma once

#include <QIODevice>

namespace net {

/// A request body that can be read once. With DoNotBufferUploadDataAttribute it keeps QNetworkAccessManager from sending a
/// request a second time after a lost connection, which it otherwise does by itself for every verb, on fresh connections too.
class OnceBody final : public QIODevice {
public:
    explicit OnceBody(QByteArray bytes);

    bool isSequential() const override;
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    /// Always refuses: a second reading would be a second request.
    bool reset() override;

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace net
