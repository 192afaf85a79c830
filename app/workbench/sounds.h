// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDecoder>
#include <QAudioSink>
#include <QBuffer>
#include <QObject>

#include <memory>

namespace samvirke {

/// Two short notes when something comes in, and what is enclosed to be heard. Whatever sounds is shown, too; where
/// there is no loudspeaker, or somebody has turned the notes off, nothing else changes.
class Sounds : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY onChanged)
    Q_PROPERTY(QString playing READ playing NOTIFY playingChanged)       ///< key of the file; empty: none
    Q_PROPERTY(QString unplayable READ unplayable NOTIFY playingChanged) ///< key of one that failed; empty: none

public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    [[nodiscard]] bool isOn() const { return m_on; }
    /// Remembered on this machine.
    void setOn(bool on);
    Q_INVOKABLE void chime();
    /// Plays @p file, which is known by @p key, or stops it if it is playing. It is read from memory.
    Q_INVOKABLE void toggle(const QString &key, const QByteArray &file);
    [[nodiscard]] QString playing() const { return m_playing; }
    [[nodiscard]] QString unplayable() const { return m_unplayable; }

signals:
    void onChanged();
    void playingChanged();

private:
    void hear();
    void end(bool failed);
    [[nodiscard]] bool plays(QBuffer &samples);

    bool m_on;
    QBuffer m_notes;
    std::unique_ptr<QAudioSink> m_sink; ///< from the first time that something is heard
    QString m_playing, m_unplayable;
    QBuffer m_file, m_samples;
    std::unique_ptr<QAudioDecoder> m_decoder; ///< of the file that plays
};

} // namespace samvirke
