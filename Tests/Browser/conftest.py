"""One server and one browser for the whole run; a fresh page for each test."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

import addresses
import program


@pytest.fixture(scope="session")
def origin():
    with program.running_program() as origin:
        yield origin


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = program.launch_chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(origin, browser):
    """The address behind a test's name: itself, or that of the first page of its kind."""
    found = {}

    def resolve(name):
        if name.startswith("/"):
            return origin + name
        if name not in found:
            page = browser.new_page()
            found[name] = addresses.first_link(page, origin, name)
            page.close()
        return origin + found[name]

    return resolve


class Watch:
    """What a page did beside showing itself: requests to elsewhere, and errors on its console."""

    def __init__(self, page):
        self.elsewhere = []
        self.errors = []
        page.on("request", self.note_request)
        page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def note_request(self, request):
        address = urlsplit(request.url)
        if address.scheme != "data" and address.hostname != "127.0.0.1":
            self.elsewhere.append(request.url)


@pytest.fixture
def open_page(browser):
    """Opens pages and watches them: open_page(address, viewport="desktop", **context options)."""
    contexts = []

    def open_page(address, viewport="desktop", **options):
        context = browser.new_context(viewport=program.VIEWPORTS[viewport], **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.watch = Watch(page)
        answer = page.goto(address)
        assert answer.status == 200, f"{address} answered {answer.status}"
        return page

    yield open_page
    for context in contexts:
        context.close()
