#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Samvirke authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivery at speed, as ratios inside one interleaved run.

    tests/bench/live/run.py [--rounds 5] [--seats 300] [--peers] [--program build/release/samvirke]

Measures our host beside the limit (epoll, OpenSSL and SQLite with full sync) and, with --peers, beside NATS, mosquitto
QoS 1 and Socket.IO. One load generator speaks all protocols, ours with acknowledgements and the visibility filter on.
Generator, limit and peers are those of ../shared/bench/peers, built in build/bench; peers want mosquitto, nats-server,
node and npm.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
PEERS = ROOT.parent / "shared" / "bench" / "peers"
WORK = ROOT / "build" / "bench"
HERE = pathlib.Path(__file__).resolve().parent

# where our protocol goes into the generator: text that is there once, and what takes its place
PLACES = [
    ("static unsigned pskcb(SSL*,const char*,char*id,unsigned idl,unsigned char*k,unsigned kl){",
     "static unsigned samvirkePsk(SSL*,char*,unsigned,unsigned char*);\n"
     "static unsigned pskcb(SSL*ssl_,const char*,char*id,unsigned idl,unsigned char*k,unsigned kl){"
     "if(proto==\"samvirke\") return samvirkePsk(ssl_,id,idl,k);"),
    ("SSL_set_connect_state(c.ssl);", "SSL_set_connect_state(c.ssl); SSL_set_app_data(c.ssl,&c);"),
    ("static void start_proto(C&c){", "#include \"samvirke_seat.h\"\nstatic void start_proto(C&c){"),
    ("if(proto==\"raw\") put(c,fr(c.pub?\"P\":\"S\"));",
     "if(proto==\"samvirke\") samvirkeStart(c); else if(proto==\"raw\") put(c,fr(c.pub?\"P\":\"S\"));"),
    ("if(proto==\"raw\"){ if(c.st==HS)",
     "if(proto==\"samvirke\"){ samvirkeData(c,d,n); return; } if(proto==\"raw\"){ if(c.st==HS)"),
    ("if(proto==\"raw\") c.out+=fr(p);",
     "if(proto==\"samvirke\") samvirkePublish(c,p,s); else if(proto==\"raw\") c.out+=fr(p);"),
    ("ep=epoll_create1(0); cs.resize(P_N+1);",
     "if(proto==\"samvirke\") samvirkeLoad(); ep=epoll_create1(0); cs.resize(P_N+1);"),
]


def build():
    """Generator with our protocol in it, and the limit; again only when something changed."""
    shutil.copytree(PEERS, WORK / "peers", dirs_exist_ok=True)
    for path in (WORK / "peers").iterdir():
        path.chmod(0o755)
    text = (PEERS / "fangen.cpp").read_text()
    for place, with_ours in PLACES:
        if text.count(place) != 1:
            sys.exit(f"The generator has changed: “{place}” is there {text.count(place)} times. See PLACES.")
        text = text.replace(place, with_ours)
    (WORK / "peers" / "fangen.cpp").write_text(text)
    flags = ["-O2", "-std=c++20", "-w", f"-I{HERE}", "-lssl", "-lcrypto", "-lsqlite3"]
    for name in ("fangen", "limit_server"):
        subprocess.run(["g++", f"{name}.cpp", *flags, "-o", name], cwd=WORK / "peers", check=True)
    subprocess.run(["./mkcert.sh"], cwd=WORK / "peers", check=True)


def generate(name, proto, port, pid, seats, mode, messages, *more, env=None):
    command = ["./fangen", "--proto", proto, "--port", str(port), "--n", str(seats), "--mode", mode, "--msgs",
               str(messages), "--pid", str(pid), "--name", name, *more]
    ran = subprocess.run(command, cwd=WORK / "peers", env={**os.environ, **(env or {})}, capture_output=True, text=True)
    if not ran.stdout.strip():
        sys.exit(f"{name}, {mode}: {ran.stderr}")
    result = json.loads(ran.stdout)
    if result["lost"] or result["dup"] or result["disorder"]:
        print(f"{name}, {mode}: lost {result['lost']}, twice {result['dup']}, out of order {result['disorder']}")
    return result


PSK = ("--tls", "psk", "--tlsmax", "12")


def measure_limit(seats, steady, burst, port):
    for path in (WORK / "peers").glob("lim.db*"):
        path.unlink()
    server = subprocess.Popen(["./limit_server", str(port), "psk", "--max12", "--journal", "lim.db"], cwd=WORK / "peers",
                              stdout=subprocess.PIPE)
    server.stdout.readline()
    try:
        return {mode: generate("limit", "raw", port, server.pid, seats, mode, count, *PSK)
                for mode, count in (("steady", steady), ("burst", burst))}
    finally:
        server.kill()
        server.wait()


def measure_ours(program, scenario, seats, steady, burst):
    results = {}
    for mode, count in (("steady", steady), ("burst", burst)):
        folder = WORK / "ours"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        host = subprocess.Popen(
            [program, "host", str(scenario), "--headless", "--port", "0", "--exercise", str(folder / "x.samvirke"),
             "--codes", str(folder / "codes"), "--start-when", str(seats + 1), "--json"], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        port = json.loads(host.stdout.readline())["port"]
        try:
            results[mode] = generate("samvirke", "samvirke", port, host.pid, seats, mode, count, *PSK,
                                     env={"SAMVIRKE_KEYS": str(folder / "x.samvirke.keys")})
        finally:
            host.kill()
            host.wait()
    return results


def measure_peer(name, seats, burst):
    out = WORK / "peer.jsonl"
    out.unlink(missing_ok=True)
    env = {**os.environ, "OUT": str(out), "NS": str(seats), "STEADY": "1", "BM": str(burst)}
    subprocess.run(["./run_peer.sh", name], cwd=WORK / "peers", env=env, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
    lines = [json.loads(line) for line in out.read_text().splitlines()] if out.exists() else []
    return {line["mode"]: line for line in lines}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seats", type=int, default=300)
    parser.add_argument("--steady", type=int, default=100)
    parser.add_argument("--burst", type=int, default=1000)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--program", default=str(ROOT / "build" / "release" / "samvirke"))
    args = parser.parse_args()
    if not PEERS.is_dir():
        sys.exit(f"The limit and the peers are not here: {PEERS}")
    build()
    peers = ["nats", "mosquitto", "sio"] if args.peers else []
    if "sio" in peers and not (WORK / "peers" / "node_modules").is_dir():
        subprocess.run(["npm", "install", "--silent"], cwd=WORK / "peers", check=True)
    scenario = WORK / "many"
    scenario.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(ROOT / "tests" / "support" / "many_seats.py"),
                    str(ROOT / "scenarios" / "night-stop" / "scenario.yaml"), str(args.seats + 1),
                    str(scenario / "scenario.yaml")], check=True)

    rows = {}

    def note(row, value):
        rows.setdefault(row, []).append(value)

    for number in range(args.rounds):
        port = 20000 + (os.getpid() * 7 + number * 13) % 20000
        limit = measure_limit(args.seats, args.steady, args.burst, port)
        ours = measure_ours(args.program, scenario, args.seats, args.steady, args.burst)

        def per_delivery(result):
            return result["server_cpu_s"] / result["received"]

        note("burst, last seat's p99 / limit (must 2.5, aim 1.5)",
             ours["burst"]["last_p99_ms"] / limit["burst"]["last_p99_ms"])
        note("CPU per delivery / limit (must 4, aim 2)",
             per_delivery(ours["steady"]) / max(per_delivery(limit["steady"]), 1e-9))
        note("all join at once / limit (must 2.5, aim 1.5)",
             ours["steady"]["join_max_ms"] / limit["steady"]["join_max_ms"])
        note("memory of the host, MB (must 120, aim 60)", ours["burst"]["server_rss_kb"] / 1024)
        note("  burst, last seat's p99, ms", ours["burst"]["last_p99_ms"])
        note("  limit's, ms", limit["burst"]["last_p99_ms"])
        note("  steady, last seat's p99, ms", ours["steady"]["last_p99_ms"])
        note("  limit's steady, ms", limit["steady"]["last_p99_ms"])
        note("  join, ms", ours["steady"]["join_max_ms"])
        bars = {"nats": (1.0, 0.5), "mosquitto": (0.15, 0.06), "sio": (0.6, 0.3)}
        for peer in peers:
            theirs = measure_peer(peer, args.seats, args.burst)
            if "burst" in theirs:
                must, aim = bars[peer]
                note(f"burst / {peer} (must {must}, aim {aim})",
                     ours["burst"]["last_p99_ms"] / theirs["burst"]["last_p99_ms"])
            else:
                print(f"{peer}: nothing measured")
        print(f"round {number + 1} of {args.rounds} done", file=sys.stderr)
    print(f"{args.seats} seats, burst {args.burst}, median (least to most) of {args.rounds} rounds")
    for row, values in rows.items():
        print(f"{row:58s} {statistics.median(values):8.2f} ({min(values):.2f} to {max(values):.2f})")


if __name__ == "__main__":
    main()
