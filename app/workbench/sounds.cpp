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
constexpr qint64 longest = 15LL * 60 * samplesPerSecond * 2; // bytes: a quarter of an hour

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

/// @returns false if there is no loudspeaker
bool Sounds::plays(QBuffer &samples)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(format())) {
        return false;
    }
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
    m_sink = std::make_unique<QAudioSink>(device, format());
    samples.close();
    samples.open(QIODevice::ReadOnly);
    m_sink->start(&samples);
    return m_sink->error() == QAudio::NoError;
}

void Sounds::chime()
{
    if (m_on && m_playing.isEmpty()) { // who listens to something sees that something came in
        static_cast<void>(plays(m_notes));
    }
}

void Sounds::toggle(const QString &key, const QByteArray &file)
{
    const bool stops = m_playing == key;
    end(false);
    if (stops) {
        return;
    }
    m_unplayable.clear();
    m_playing = key;
    m_file.setData(file);
    m_file.open(QIODevice::ReadOnly);
    m_samples.setData({});
    m_decoder = std::make_unique<QAudioDecoder>();
    m_decoder->setAudioFormat(format());
    m_decoder->setSourceDevice(&m_file);
    connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, [this] {
        const QAudioBuffer buffer = m_decoder->read();
        m_samples.buffer().append(buffer.constData<char>(), buffer.byteCount());
        if (m_samples.size() > longest) {
            end(true);
        }
    });
    connect(m_decoder.get(), &QAudioDecoder::finished, this, &Sounds::hear);
    connect(m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, [this] { end(true); });
    emit playingChanged();
    m_decoder->start();
}

/// It is decoded.
void Sounds::hear()
{
    if (m_playing.isEmpty()) {
        return;
    }
    if (m_samples.size() == 0 || !plays(m_samples)) {
        return end(true);
    }
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::IdleState || state == QAudio::StoppedState) {
            end(m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError);
        }
    });
}

void Sounds::end(bool failed)
{
    if (m_playing.isEmpty()) {
        return;
    }
    if (m_decoder) { // may be who calls
        m_decoder->disconnect(this);
        m_decoder->stop();
        m_decoder.release()->deleteLater();
    }
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
    m_file.close();
    m_unplayable = failed ? m_playing : QString{};
    m_playing.clear();
    emit playingChanged();
}

} // namespace samvirke
