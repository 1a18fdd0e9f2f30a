#!/usr/bin/env python3
"""Writes the bill of materials: every library that the program is built of or loads, with its version.

    scripts/components.py [--output F] [--program F] [--advisories]

CycloneDX 1.5, JSON. The Swift packages are those of Package.resolved, which the last build wrote; the libraries of the system are
those that the built program loads, by Debian package. With --advisories, osv.dev is asked for known holes in them.

Exits with 1 where a hole is known, with 2 where something is missing, or osv.dev could not be asked.
"""

import argparse
import datetime
import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OSV = "https://api.osv.dev/v1/querybatch"

# What stands copied inside a package, and so has holes of its own.
INSIDE = {
    "swift-nio-ssl": "holds a copy of BoringSSL",
    "swift-crypto": "holds a copy of BoringSSL",
    "yams": "holds a copy of LibYAML",
    "swift-nio": "holds a copy of llhttp",
}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def property_list(**values):
    return [{"name": f"nhiemky:{name}", "value": value} for name, value in values.items() if value]


def swift_packages():
    """The packages of the last build: each once, at the version that was taken."""
    resolved = ROOT / "Package.resolved"
    if not resolved.exists():
        sys.exit("error: there is no Package.resolved; `make build` writes it")
    for pin in json.loads(resolved.read_text())["pins"]:
        state, place = pin["state"], re.sub(r"^https://|\.git$", "", pin["location"])
        version = state.get("version") or state["revision"]
        yield {
            "type": "library", "name": pin["identity"], "version": version,
            "bom-ref": f"pkg:swift/{place}@{version}", "purl": f"pkg:swift/{place}@{version}",
            "externalReferences": [{"type": "vcs", "url": pin["location"]}],
            "properties": property_list(revision=state["revision"], note=INSIDE.get(pin["identity"])),
        }


def depends_on(components):
    """Who needs whom among the Swift packages, as the package manager says."""
    reference = {component["name"]: component["bom-ref"] for component in components}
    needs = {}

    def walk(package):
        below = [reference[each["identity"]] for each in package["dependencies"] if each["identity"] in reference]
        needs.setdefault(reference.get(package["identity"], "nhiemky"), set()).update(below)
        for each in package["dependencies"]:
            walk(each)

    try:
        walk(json.loads(run("swift", "package", "--package-path", str(ROOT), "show-dependencies", "--format", "json")))
    except (OSError, subprocess.CalledProcessError, json.JSONDecodeError) as failure:
        print(f"note: without who needs whom: {failure}", file=sys.stderr)
    return [{"ref": name, "dependsOn": sorted(below)} for name, below in sorted(needs.items())]


def debian_packages(program):
    """The packages of the libraries that the program loads."""
    if not program.exists():
        sys.exit(f"error: there is no {program}; `make build` makes it")
    found = {}
    for name in re.findall(r"=> (/\S+)", run("ldd", str(program))):
        # Debian names /usr/lib where the loader says /lib, or the other way round.
        for path in (str(Path(name).resolve()), name, name.removeprefix("/usr")):
            owner = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True).stdout
            if owner:
                found.setdefault(owner.split(":")[0], []).append(Path(name).name)
                break
        else:
            found.setdefault(None, []).append(Path(name).name)
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)', Path("/etc/os-release").read_text(), re.MULTILINE))
    for package, libraries in sorted(found.items(), key=lambda each: each[0] or ""):
        if package is None:
            # Of Swift itself, and named with it.
            print(f"note: of no Debian package: {', '.join(libraries)}", file=sys.stderr)
            continue
        version, source, source_version = run(
            "dpkg-query", "--show", "--showformat", "${Version}\t${source:Package}\t${source:Version}", package).split("\t")
        purl = f"pkg:deb/debian/{package}@{version}?distro=debian-{system.get('VERSION_ID', '')}"
        yield {
            "type": "library", "name": package, "version": version, "bom-ref": purl, "purl": purl,
            "properties": property_list(source=source, sourceVersion=source_version, loads=" ".join(libraries)),
        }, (f"Debian:{system.get('VERSION_ID', '')}", source, source_version)


def swift():
    version = re.search(r"Swift version (\S+)", run("swift", "--version")).group(1)
    return {"type": "framework", "name": "swift", "version": version, "bom-ref": f"swift@{version}",
            "externalReferences": [{"type": "website", "url": "https://www.swift.org"}]}


def advisories(questions):
    """What osv.dev knows of each (ecosystem, name, version); an exception where it cannot be asked."""
    queries = [{"package": {"ecosystem": ecosystem, "name": name}, "version": version} for ecosystem, name, version in questions]
    request = urllib.request.Request(
        OSV, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        results = json.load(answer)["results"]
    for question, result in zip(questions, results, strict=True):
        for hole in result.get("vulns", []):
            yield question, hole["id"]


def main():
    options = argparse.ArgumentParser(description="Writes the bill of materials.")
    options.add_argument("--output", type=Path, default=ROOT / ".build" / "components.cdx.json")
    options.add_argument("--program", type=Path, default=ROOT / ".build" / "release" / "nhiemky")
    options.add_argument("--advisories", action="store_true", help="ask osv.dev for known holes")
    arguments = options.parse_args()

    packages = sorted(swift_packages(), key=lambda component: component["name"])
    libraries = list(debian_packages(arguments.program))
    version = run(str(arguments.program), "--version").strip()
    bill = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{uuid.uuid4()}", "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            "component": {
                "type": "application", "name": "nhiemky", "version": version, "bom-ref": "nhiemky",
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [swift(), *packages, *(component for component, _ in libraries)],
        "dependencies": depends_on(packages),
    }
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(json.dumps(bill, indent=2) + "\n")
    print(f"{arguments.output}: {len(packages)} Swift packages, {len(libraries)} Debian packages")
    if not arguments.advisories:
        return 0

    questions = [("SwiftURL", re.sub(r"^pkg:swift/|@.*$", "", each["purl"]), each["version"]) for each in packages]
    questions += [question for _, question in libraries]
    try:
        holes = list(advisories(questions))
    except (urllib.error.URLError, OSError, ValueError, KeyError) as failure:
        print(f"error: osv.dev could not be asked, so nothing is known of holes: {failure}", file=sys.stderr)
        return 2
    for (_, name, number), hole in holes:
        print(f"{name} {number}: https://osv.dev/vulnerability/{hole}")
    print(f"{len(questions)} components asked for, {len(holes)} known holes")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
