// Everything works without this file. It opens what paper cannot.

// What is folded on the screen is unfolded on paper, and folded again after.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details:not([open])")) {
    details.open = true
    details.dataset.openedForPrint = ""
  }
})
addEventListener("afterprint", () => {
  for (const details of document.querySelectorAll("details[data-opened-for-print]")) {
    details.open = false
    delete details.dataset.openedForPrint
  }
})
