// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sounds.h"

#include "session/settings.h"

#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace samvirke {

namespace {

constexpr int samplesPerSecond = 44'100;

/// A note that dies away, as 16-bit samples.
void addNote(QByteArray &samples, double hertz, double seconds)
{
    constexpr double loudness = 0.25;
    constexpr double attack = 0.008; // s; without it, it clicks
    const auto count = static_cast<int>(seconds * samplesPerSecond);
    for (int i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / samplesPerSecond;
        const double volume = loudness * std::min(1.0, t / attack) * std::exp(-6 * t / seconds);
        const auto sample = static_cast<qint16>(32'767 * volume * std::sin(2 * std::numbers::pi * hertz * t));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

QByteArray notes()
{
    QByteArray samples;
    addNote(samples, 880, 0.16);
    addNote(samples, 1175, 0.32);
    return samples;
}

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(samplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

Sounds::Sounds(QObject *parent) : QObject(parent), m_on(Settings::soundOn())
{
    m_notes.setData(notes());
}

Sounds::~Sounds() = default;

void Sounds::setOn(bool on)
{
    if (m_on != on) {
        m_on = on;
        Settings::setSoundOn(on);
        emit onChanged();
    }
}

void Sounds::chime()
{
    if (!m_on) {
        return;
    }
    if (!m_sink) {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || !device.isFormatSupported(format())) {
            return;
        }
        m_sink = std::make_unique<QAudioSink>(device, format());
    }
    m_sink->stop();
    m_notes.close();
    m_notes.open(QIODevice::ReadOnly);
    m_sink->start(&m_notes);
}

} // namespace samvirke
