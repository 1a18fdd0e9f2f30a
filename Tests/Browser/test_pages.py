"""What a visitor may count on, on every page."""

import pytest
from playwright.sync_api import expect

from addresses import PAGES, SCORECARD


@pytest.mark.parametrize("viewport", ["desktop", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_page_stays_at_home_and_within_its_width(open_page, address, name, viewport):
    page = open_page(address(name), viewport)
    page.wait_for_load_state("networkidle")
    widths = page.evaluate(
        "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert widths[0] <= widths[1], f"{page.url} is {widths[0]} pixels wide on a screen of {widths[1]}"
    assert page.watch.elsewhere == [], "a request left the machine"
    assert page.watch.errors == [], "the console has errors"


@pytest.mark.parametrize("name", PAGES)
def test_page_says_what_it_is(open_page, address, name):
    page = open_page(address(name), java_script_enabled=False)
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    assert page.title().strip()
    for table in page.locator("table").all():
        expect(table.locator(":scope > caption"), "a table has no caption").to_have_count(1)
        expect(table.locator("th:not([scope])"), "a header without scope").to_have_count(0)


def test_a_figure_leads_to_its_source_in_two_clicks_without_javascript(open_page, address):
    page = open_page(address(SCORECARD), java_script_enabled=False)
    page.locator('main a[href^="/figures/"]').first.click()
    assert "/figures/hai-phong/" in page.url
    expect(page.locator("main").locator("blockquote, q").first).to_be_visible()
    page.locator('main a[href^="/sources/"]').first.click()
    assert "/sources/" in page.url
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_every_figure_of_a_scorecard_leads_to_a_source(open_page, address, origin):
    page = open_page(address(SCORECARD), java_script_enabled=False)
    links = page.locator('main a[href^="/figures/"]').all()
    figures = sorted({link.get_attribute("href").split("#")[0] for link in links})
    assert figures, "the scorecard links to no figure"
    sourceless = []
    for figure in figures:
        answer = page.request.get(origin + figure)
        if answer.status != 200 or 'href="/sources/' not in answer.text():
            sourceless.append(f"{figure} ({answer.status})")
    assert sourceless == []


@pytest.mark.parametrize("name", ["/", SCORECARD])
def test_english_by_choice_and_back(open_page, address, name):
    page = open_page(address(name), java_script_enabled=False)
    page.locator("header a[hreflang=en]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("header a[hreflang=vi]").click()
    expect(page.locator("html")).to_have_attribute("lang", "vi")


@pytest.mark.parametrize("name", ["/", SCORECARD])
def test_a_page_prints_without_its_navigation(open_page, address, name):
    page = open_page(address(name))
    navigation = page.locator("header nav")
    expect(navigation.first).to_be_visible()
    page.emulate_media(media="print")
    for part in navigation.all():
        expect(part).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("name", ["/", SCORECARD])
def test_the_keyboard_can_skip_the_navigation(open_page, address, name):
    """The first stop of the Tab key leads past the navigation, to the page's main part."""
    page = open_page(address(name))
    page.keyboard.press("Tab")
    href = page.evaluate("() => document.activeElement.getAttribute('href')")
    assert href and href.startswith("#"), "the first stop is no link within the page"
    page.keyboard.press("Enter")
    expect(page.locator(f"main{href}, main {href}, {href}:has(main)").first).to_be_attached()
