import Figures
import Model

enum TargetMapping {
  static let mapping = TableMapping<Target>(
    table: "targets",
    columns: [
      .key("id"), "target_group", .key("version"), "owner", "measured_on", "indicator", "subject",
      "subject_en", "aspect", "over_time", "bound", "stated_plainly", "value_low", "value_high",
      "value_scale", "measure", "base_from", "base_to", "base_value", "base_scale", "stage", "stage_en",
      "window_from", "window_to", "window_label", "directive", "article", "arithmetic", "arithmetic_en",
      "source", "place", "words", "note",
    ],
    encode: { target, row in
      row.text(target.id)
      row.optionalText(target.group)
      row.count(target.version)
      row.text(target.owner)
      row.text(target.measuredOn)
      row.optionalText(target.indicator)
      row.text(target.subject)
      row.text(target.subjectEnglish)
      row.choice(target.aspect)
      row.choice(target.over)
      row.choice(target.bound)
      row.flag(target.statedPlainly)
      try row.values(target.values)
      row.optionalMeasure(target.measure)
      row.optionalPeriod(target.base?.period)
      row.optionalInteger(target.base?.value?.coefficient)
      row.count(target.base?.value?.scale ?? 0)
      row.text(target.stage)
      row.text(target.stageEnglish)
      row.optionalPeriod(target.window)
      row.text(target.windowLabel)
      row.optionalText(target.directive)
      row.text(target.article)
      row.optionalInference(target.inference)
      row.optionalQuotation(target.origin)
      row.text(target.note)
    },
    decode: { row in
      try Target(
        id: row.text(), group: row.optionalText(), version: row.count(), owner: row.text(),
        measuredOn: row.text(), indicator: row.optionalText(), subject: row.text(),
        subjectEnglish: row.text(),
        aspect: row.choice(), over: row.choice(), bound: row.choice(), statedPlainly: row.flag(),
        values: row.values(), measure: row.optionalMeasure(), base: row.base(), stage: row.text(),
        stageEnglish: row.text(), window: row.optionalPeriod(), windowLabel: row.text(),
        directive: row.optionalText(), article: row.text(), inference: row.optionalInference(),
        origin: row.quotation(), note: row.text())
    })
}
