// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/refusal_text.h"

namespace samvirke {

QString refusalText(const Words &w, const Refusal &refusal)
{
    using Why = Refusal::Why;
    const std::string_view about = refusal.about;
    switch (refusal.why) {
    case Why::notYours: return w("Refusal", "That is not for this seat to do.");
    case Why::notNow: return w("Refusal", "Not just now: the exercise is not running. Try again when it goes on.");
    case Why::noAgency: return w("Refusal", "Say for whom you act.");
    case Why::notYourAgency: return w("Refusal", "That belongs to another agency. Ask them.");
    case Why::unknown: return w("Refusal", "There is no such thing any more. It may have been taken back.");
    case Why::missing:
        if (about == "to" || about == "channel") {
            return w("Refusal", "Say whom it is for.");
        }
        if (about == "why") {
            return w("Refusal", "Say why. It is what the others will want to know afterwards.");
        }
        return w("Refusal", "Something is not filled in that has to be.");
    case Why::tooLong: return w("Refusal", "It is too long. Shorten it, or send it in two parts.");
    case Why::badValue: return w("Refusal", "One of the values is not possible here.");
    case Why::badTime: return w("Refusal", "The time is not possible here.");
    case Why::notAddressed: return w("Refusal", "It is for those who were asked to answer it.");
    case Why::alreadyDone: return w("Refusal", "That has been done already.");
    case Why::tooLate: return w("Refusal", "It is too late for that.");
    case Why::notHeld:
        return w("Refusal", "It passes on something that was taken back from you. Write it anew without.");
    case Why::notOnChannel:
        return w("Refusal", "You are not on that talk group. Choose another one, or name whom you mean.");
    }
    return {};
}

} // namespace samvirke
