// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting_text.h"

#include "report/journal_text.h"
#include "session/rehearsal_folder.h"

namespace samvirke {

QString hostingErrorText(const Words &words, const HostingError &error, const QString &file)
{
    using What = HostingError::What;
    switch (error.what) {
    case What::rehearsal: return rehearsalErrorText(words, error.rehearsal);
    case What::noKeys:
        return words("Hosting", "The keys of the seats (%1) are missing or damaged, so that the codes given out admit "
                                "nobody. Give out new ones with “--new-codes”.")
            .with({fromUtf8(error.detail)});
    case What::cannotListen:
        return words("Hosting", "No seat can join: the port cannot be listened on (%1). Choose another with “--port”.")
            .with({fromUtf8(error.detail)});
    case What::closed:
        return words("Hosting", "%1 is closed: it can be looked at, but not go on. Start another one.").with({file});
    case What::empty:
        return words("Hosting", "%1 holds no beginning: the host ended before anything was recorded. Delete it, and "
                                "start anew.")
            .with({file});
    }
    return {};
}

QString lineEndText(const Words &words, SimulatedLine::End end, Denied::Why why)
{
    using End = SimulatedLine::End;
    switch (end) {
    case End::closed: return words("Hosting", "The exercise is over.");
    case End::notFound:
        return words("Hosting", "No exercise that knows this code was found on the network. Check the code, or give "
                                "the address that the host shows.");
    case End::unreachable:
        return words("Hosting", "Nobody answers at this address. Check it, and that both machines are on one network.");
    case End::refused:
        return words("Hosting", "The code is not one of this exercise, or not any more. Ask the facilitator.");
    case End::taken:
        return words("Hosting", "Another machine has this seat. If it should be yours, take it with “--take-over”.");
    case End::replaced: return words("Hosting", "Another machine has taken this seat over.");
    case End::lost: return words("Hosting", "The host did not come back. What was answered is recorded there.");
    case End::denied: break;
    }
    switch (why) {
    case Denied::Why::protocol:
        return words("Hosting", "The host runs another version of the program. Use the same one on all machines.");
    case Denied::Why::lockstepOnly: return words("Hosting", "The host takes simulated seats only.");
    default: return words("Hosting", "The host broke the line off: it did not understand this program.");
    }
}

} // namespace samvirke
