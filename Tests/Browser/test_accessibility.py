"""No rule of WCAG 2.2 AA that axe can check is broken on any page, wide or narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from addresses import PAGES

OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    # axe leaves this rule of WCAG 2.2 off unless asked.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def readable(violations):
    lines = []
    for violation in violations:
        lines.append(f"{violation['id']} ({violation['impact']}): {violation['help']}")
        for node in violation["nodes"][:5]:
            lines.append(f"    {' '.join(map(str, node['target']))}: {node['html'][:160]}")
            lines += [f"        {check['message']}" for check in node["any"] + node["all"] + node["none"]]
        if len(violation["nodes"]) > 5:
            lines.append(f"    and {len(violation['nodes']) - 5} more")
    return "\n".join(lines)


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_no_violation(open_page, address, name, viewport):
    # axe is put into the page from outside, which a page's own policy rightly forbids.
    page = open_page(address(name), viewport, bypass_csp=True)
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    if violations:
        pytest.fail(f"{page.url}\n{readable(violations)}", pytrace=False)


def test_a_broken_page_is_noticed(browser):
    """The check itself can fail: no words for a picture, no name for a field, too pale a text."""
    page = browser.new_page()
    page.set_content(
        '<html lang="vi"><title>x</title><main><img src="data:,"><input><p style="color:#ddd">nhạt</p></main>'
    )
    found = {violation["id"] for violation in Axe().run(page, options=OPTIONS).response["violations"]}
    page.close()
    assert {"image-alt", "label", "color-contrast"} <= found
