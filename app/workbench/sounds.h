// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioSink>
#include <QBuffer>
#include <QObject>

#include <memory>

namespace samvirke {

/// Two short notes when something comes in. Whatever sounds is shown, too; where there is no loudspeaker, or somebody
/// has turned it off, nothing else changes.
class Sounds : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY onChanged)

public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    [[nodiscard]] bool isOn() const { return m_on; }
    /// Remembered on this machine.
    void setOn(bool on);
    Q_INVOKABLE void chime();

signals:
    void onChanged();

private:
    bool m_on;
    QBuffer m_notes;
    std::unique_ptr<QAudioSink> m_sink; ///< from the first time that something is heard
};

} // namespace samvirke
