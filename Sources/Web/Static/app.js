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

// A link to a folded explanation unfolds it, also in browsers that do not do so by themselves.
const unfold = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const folded = target.closest("details:not([open])")
  if (!folded) return
  folded.open = true
  target.scrollIntoView()
}
addEventListener("hashchange", unfold)
unfold()

// The other figures of the claim that is looked at are outlined, wherever in the text they stand; on the way to one of
// them they stay so.
const outline = () => {
  const target = /^#(?:so|ghi-chu)-(\d+)$/.exec(location.hash)
  if (!target) return
  for (const figure of document.querySelectorAll(".operand.counted")) figure.classList.remove("counted")
  for (const figure of document.querySelectorAll(`.operand[value~="so-${target[1]}"]`)) figure.classList.add("counted")
}
addEventListener("hashchange", outline)
outline()

// Checking a text: a file may be dropped anywhere on the page; it waits in the form like one that was chosen.
const checkForm = document.getElementById("check-form")
if (checkForm) {
  const field = checkForm.elements.file
  const working = checkForm.querySelector(".working")
  checkForm.querySelector(".drop-hint").hidden = false
  const holdsFile = (event) => event.dataTransfer?.types.includes("Files")
  let depth = 0
  const mark = (change) => {
    depth = Math.max(0, change === 0 ? 0 : depth + change)
    document.body.classList.toggle("dropping", depth > 0)
  }
  addEventListener("dragenter", (event) => holdsFile(event) && mark(1))
  addEventListener("dragleave", (event) => holdsFile(event) && mark(-1))
  addEventListener("dragover", (event) => holdsFile(event) && event.preventDefault())
  addEventListener("drop", (event) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    mark(0)
    const one = new DataTransfer()
    if (event.dataTransfer.files.length > 0) one.items.add(event.dataTransfer.files[0])
    field.files = one.files
    checkForm.querySelector(".main-button button").focus()
  })
  // A check of a long text takes seconds; a download leaves the page as it is.
  checkForm.addEventListener("submit", (event) => {
    working.hidden = event.submitter?.value !== "page"
  })
  addEventListener("pageshow", () => { working.hidden = true })
  document.getElementById("refusal")?.focus()
}
