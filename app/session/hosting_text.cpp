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
    case What::played:
        return words("Hosting", "%1 was played by people: simulated seats do not go on with it in lockstep. Leave "
                                "“--lockstep” out.")
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

QString connectionText(const Words &words, const SeatSession &session)
{
    using Connection = SeatSession::Connection;
    switch (session.connection()) {
    case Connection::looking: return words("Joining", "Looking for the exercise …");
    case Connection::calling: return words("Joining", "Connecting …");
    case Connection::welcomed: return words("Joining", "Connected");
    case Connection::lost: return words("Joining", "Reconnecting");
    case Connection::taken: return words("Joining", "The seat is taken");
    case Connection::takenOver: return words("Joining", "Taken over");
    case Connection::denied: return words("Joining", "Not admitted");
    case Connection::over: return words("Joining", "Over");
    }
    return {};
}

QString connectionHelp(const Words &words, const SeatSession &session)
{
    using Connection = SeatSession::Connection;
    using Why = SeatSession::Why;
    switch (session.connection()) {
    case Connection::looking:
        return words("Joining",
                     "No exercise calls out on this network yet. If the facilitator has started it, type the "
                     "address that the host shows.");
    case Connection::calling:
        return session.isUnreachable() ? words("Joining", "Nobody answers there yet. Check the address, and that both "
                                                          "machines are on one network; it goes on trying.")
                                       : Sentence({});
    case Connection::welcomed: return {};
    case Connection::lost: {
        const int waiting = static_cast<int>(session.unanswered());
        return waiting == 0
                   ? words("Joining", "Reconnecting – you can keep writing.")
                   : words("Joining", "Reconnecting – you can keep writing. %n things go out when the line is back.",
                           nullptr, waiting);
    }
    case Connection::taken:
        return words("Joining",
                     "Another laptop has this seat. If it should be yours, take it over; the facilitator sees it.");
    case Connection::takenOver:
        return words("Joining", "Another laptop has taken this seat over. If that was a mistake, take it back.");
    case Connection::over: return words("Joining", "The exercise is over.");
    case Connection::denied: break;
    }
    switch (session.why()) {
    case Why::none:
    case Why::wrongCode:
        return words("Joining",
                     "The code is not one of this exercise, or not any more. Check it with the card, or ask the "
                     "facilitator for a new one.");
    case Why::notAHost:
        return words("Joining", "Something else answers at this address. Check it with the facilitator.");
    case Why::otherVersion:
        return words("Joining", "The host runs another version of the program. Use the same one on all machines.");
    case Why::simulatedOnly: return words("Joining", "This exercise is a rehearsal: it takes simulated seats only.");
    case Why::misunderstood:
        return words("Joining", "The host broke the line off: it did not understand this program.");
    }
    return {};
}

} // namespace samvirke
