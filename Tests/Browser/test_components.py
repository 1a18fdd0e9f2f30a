"""The bill of materials names what the program is really made of."""

import json
import os
import re
import subprocess

import program as programs

SCRIPT = programs.ROOT / "scripts" / "components.py"


def components(tmp_path, *options, **environment):
    output = tmp_path / "components.cdx.json"
    done = subprocess.run(
        [SCRIPT, "--program", programs.BINARY, "--output", output, *options],
        capture_output=True, text=True, env={**os.environ, **environment},
    )
    return done, json.loads(output.read_text())


def test_it_names_every_package_and_every_library_that_is_loaded(tmp_path):
    done, bill = components(tmp_path)
    assert done.returncode == 0, done.stderr
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    versions = {component["name"]: component["version"] for component in bill["components"]}
    pins = json.loads((programs.ROOT / "Package.resolved").read_text())["pins"]
    assert {pin["identity"]: pin["state"]["version"] for pin in pins}.items() <= versions.items()
    # What Package.swift asks for by name is among them.
    asked = re.findall(r'\.package\(url: "[^"]*/([^/"]+?)(?:\.git)?"', (programs.ROOT / "Package.swift").read_text())
    assert asked and {name.lower() for name in asked} <= set(versions)
    loaded = subprocess.run(["ldd", programs.BINARY], capture_output=True, text=True, check=True).stdout
    for library, package in [("libsqlite3", "libsqlite3-0"), ("libzip", "libzip4"), ("libexpat", "libexpat1")]:
        assert library in loaded and package in versions
    references = [component["bom-ref"] for component in bill["components"]] + ["nhiemky"]
    assert len(references) == len(set(references))
    assert {each["ref"] for each in bill["dependencies"]} <= set(references)


def test_what_could_not_be_asked_is_no_good_news(tmp_path):
    done, _ = components(tmp_path, "--advisories", https_proxy="http://127.0.0.1:9", HTTPS_PROXY="http://127.0.0.1:9")
    assert done.returncode == 2 and "could not be asked" in done.stderr
