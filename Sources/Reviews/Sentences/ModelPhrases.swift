import Language
import Model

// What the model's own words are called on a page. The model itself speaks no language.

extension TargetStatus {
  public var phrase: Phrase {
    switch self {
    case .exceeded: Phrases.Status.exceeded
    case .met: Phrases.Status.met
    case .onTrack: Phrases.Status.onTrack
    case .atRisk: Phrases.Status.atRisk
    case .missed: Phrases.Status.missed
    case .unknown: Phrases.Status.unknown
    }
  }
}

extension TargetAssessment.Reason {
  public var phrase: Phrase {
    switch self {
    case .final: Phrases.Status.final
    case .onPath: Phrases.Status.onPath
    case .qualitative: Phrases.Status.qualitative
    case .valueNotStated: Phrases.Status.valueNotStated
    case .noFigure: Phrases.Status.noFigure
    case .undecided: Phrases.Status.undecided
    case .noBase: Phrases.Status.noBase
    case .incomplete: Phrases.Status.incomplete
    case .contradiction: Phrases.Status.contradiction
    }
  }
}

extension Maturity {
  public var phrase: Phrase {
    switch self {
    case .estimate: Phrases.Figures.estimate
    case .preliminary: Phrases.Figures.preliminary
    case .official: Phrases.Figures.official
    case .unstated: Phrases.Figures.maturityUnstated
    }
  }
}

extension Basis {
  public var phrase: Phrase {
    switch self {
    case .inPeriod: Phrases.Figures.inPeriod
    case .yearToDate: Phrases.Figures.yearToDate
    case .cumulative: Phrases.Figures.cumulative
    case .stock: Phrases.Figures.stock
    }
  }
}

extension Repetition {
  public var phrase: Phrase {
    switch self {
    case .total: Phrases.Figures.total
    case .eachYear: Phrases.Figures.eachYear
    case .yearlyAverage: Phrases.Figures.yearlyAverage
    }
  }
}

extension ReportingCalendar {
  public var phrase: Phrase {
    switch self {
    case .calendar: Phrases.Figures.calendarMonths
    case .administrative: Phrases.Figures.administrative
    case .to20th: Phrases.Figures.to20th
    case .stated: Phrases.Figures.statedDay
    case .unstated: Phrases.Figures.calendarUnstated
    }
  }
}

extension FigureState {
  public var phrase: Phrase {
    switch self {
    case .quoted: Phrases.Figures.quoted
    case .submitted: Phrases.Figures.submitted
    case .verified: Phrases.Figures.verified
    case .approved: Phrases.Figures.approved
    }
  }
}

extension Comparison.Mark {
  public var phrase: Phrase {
    switch self {
    case .calendar: Phrases.Figures.differentCalendar
    case .maturity: Phrases.Figures.differentMaturity
    case .population: Phrases.Figures.differentPopulation
    case .definition: Phrases.Figures.differentDefinition
    case .basis: Phrases.Figures.differentBasis
    case .length: Phrases.Figures.differentLength
    case .inferred: Phrases.Figures.baseInferred
    case .approximate: Phrases.Figures.inexact
    }
  }
}

extension PrintedReading.Agreement {
  public var phrase: Phrase {
    switch self {
    case .agrees: Phrases.Figures.agrees
    case .truncated: Phrases.Figures.truncated
    case .differs: Phrases.Figures.differs
    case .circular: Phrases.Figures.circular
    case .unknown: Phrases.Figures.cannotRecompute
    }
  }
}

extension Line {
  public var phrase: Phrase {
    switch self {
    case .state: Phrases.Units.stateLine
    case .party: Phrases.Units.partyLine
    case .union: Phrases.Units.unionLine
    case .youth: Phrases.Units.youthLine
    }
  }
}

extension UnitKind {
  public var phrase: Phrase {
    switch self {
    case .central: Phrases.Units.central
    case .government: Phrases.Units.government
    case .province: Phrases.Units.province
    case .city: Phrases.Units.city
    case .commune: Phrases.Units.commune
    case .authority: Phrases.Units.authority
    case .managementBoard: Phrases.Units.managementBoard
    case .partyOrganization: Phrases.Units.partyOrganization
    case .partyCommittee: Phrases.Units.partyCommittee
    case .partyCell: Phrases.Units.partyCell
    case .union: Phrases.Units.union
    case .youthUnion: Phrases.Units.youthUnion
    case .zone: Phrases.Units.zone
    case .economicZone: Phrases.Units.economicZone
    case .highTechPark: Phrases.Units.highTechPark
    case .cluster: Phrases.Units.cluster
    case .enterprise: Phrases.Units.enterprise
    case .project: Phrases.Units.project
    case .body: Phrases.Units.body
    }
  }
}
