namespace Platform.Catalog.Domain;

/// <summary>The catalogue's part of the code table.</summary>
internal static class CatalogRules
{
    private const string Form = "domain.md §3.2";

    public static readonly Rule CentreNameDeviates = new(
        "catalog.centre-name-deviates", "名称“{0}”与命名规则“{1}”不符，请写明原因",
        "The name does not follow the naming rule; give the reason.", "天津 2010 实施指导意见");

    public static readonly Rule CentrePlaceCode = new(
        "catalog.centre-place-code", "地点代码 {0} 不符：须为所在区划代码，或带说明的内部代码",
        "The place code must be the town's official one, or an internal one with a note.", "domain.md §4.5");

    public static readonly Rule ReferenceInactive = new(
        "catalog.reference-inactive", "“{0}”已停办：{1}",
        "The reference item is no longer in force.", "domain.md §14");

    public static readonly Rule NothingToPublish = new(
        "catalog.nothing-to-publish", "事项 {0} 没有待发布的版本",
        "There is no draft to publish.", Form);

    public static readonly Rule PublicityMissing = new(
        "catalog.publicity-missing", "“{0}”五公开不全，请补齐名称、程序、材料、条件和实施主体",
        "One of the five publicities is missing.", "信宜 2013 五公开");

    public static readonly Rule ItemTypeUnknown = new(
        "catalog.item-type-unknown", "事项类型“{0}”不能在窗口申请，请改选",
        "No such item type can be applied for at a window.", "domain.md §4.1");

    public static readonly Rule LegalBasisMissing = new(
        "catalog.legal-basis-missing", "请填写行使依据",
        "Name the legal basis.", Form);

    public static readonly Rule SupervisionPhoneMissing = new(
        "catalog.supervision-phone-missing", "请填写监督电话",
        "Name the supervision phone.", Form);

    public static readonly Rule RemediesMissing = new(
        "catalog.remedies-missing", "请填写复议机关和诉讼法院",
        "Name the review body and the court.", "行政许可法 38");

    public static readonly Rule InstantMeansSameDay = new(
        "catalog.instant-means-same-day", "即办件的承诺期限须为当日办结，承诺件则不能",
        "An instant item is promised for the same day, and no other is.", Form);

    public static readonly Rule PromiseOverStatute = new(
        "catalog.promise-over-statute", "承诺期限（{0}）须大于零、与法定期限（{1}）同单位且不超过它",
        "The promised limit must be positive, in the statutory limit's unit and within it.", Form);

    public static readonly Rule LicenceLimit = new(
        "catalog.licence-limit", "行政许可的法定期限不超过 20 个工作日，另有规定的请填依据",
        "A licence takes at most 20 working days unless a statute says otherwise.", "行政许可法 42");

    public static readonly Rule RoutePosts = new(
        "catalog.route-posts", "岗位须按受理、审核、审批、制证的顺序各设一次，受理岗和审批岗必设",
        "The route needs acceptance and approval, each post once, in order.", "龙湾 2015 岗位说明");

    public static readonly Rule StepsOverPromise = new(
        "catalog.steps-over-promise", "各岗位期限合计 {0} 天，须同单位且不超过承诺期限（{1}）",
        "The steps together exceed the promised limit.", Form);

    public static readonly Rule MaterialBasisMissing = new(
        "catalog.material-basis-missing", "材料“{0}”没有依据，不能要求提交",
        "A material without a legal basis cannot be asked for.", Form);

    public static readonly Rule MaterialCount = new(
        "catalog.material-count", "请填写材料“{0}”的份数",
        "Say how many originals or copies.", Form);

    public static readonly Rule MaterialCondition = new(
        "catalog.material-condition", "材料“{0}”非必交，请写明何时需要",
        "A conditional material needs its condition.", Form);

    public static readonly Rule MaterialVague = new(
        "catalog.material-vague", "材料名称“{0}”含兜底字样“{1}”，请写明具体材料",
        "The material's name is a catch-all; name the paper.", "蓟州 2018");

    public static readonly Rule FeeBasisMissing = new(
        "catalog.fee-basis-missing", "收费“{0}”须有法律依据、标准和金额",
        "A fee needs its legal basis, standard and amount.", "行政许可法 58");

    public static readonly Rule OnlineRule = new(
        "catalog.online-rule", "可网办的请填链接，不可网办的请填原因",
        "Online needs the link, not online needs the reason.", "蓟州 2018");

    public static readonly Rule VisitRule = new(
        "catalog.visit-rule", "到场次数为 0–3 次，须到场的请填原因",
        "Visits are 0 to 3, and a visit needs its reason.", Form);

    public static readonly Rule UpperBodyMissing = new(
        "catalog.upper-body-missing", "非本级决定的事项请填上级审批机关",
        "Name the upper authority.", Form);

    public static readonly Rule ResultNameMissing = new(
        "catalog.result-name-missing", "请填写审批结果名称",
        "Name the result paper.", Form);

    public static readonly Rule ToleranceRule = new(
        "catalog.tolerance-rule", "事项不允许容缺，材料不能标为可容缺",
        "The item allows no tolerance, so no material can be deferrable.", Form);

    public static readonly Rule OriginUnknown = new(
        "catalog.origin-unknown", "期限、材料和收费须有备案文号；演示数据须标明“演示”",
        "Name the filing, or mark the data as demo.", Form);

    public static readonly Rule AdoptionReasonMissing = new(
        "catalog.adoption-reason-missing", "不进驻或暂缓的，请写明原因",
        "Say why the centre does not take it.", Form);

    public static readonly Rule AuthorisationIncomplete = new(
        "catalog.authorisation-incomplete", "授权须有事项、文号，截止日期不早于起始日期",
        "An authorisation needs items, a document and a valid period.", "行政许可法 24");

    public static IEnumerable<Rule> All =>
    [
        CentreNameDeviates, CentrePlaceCode, ReferenceInactive, NothingToPublish, PublicityMissing, ItemTypeUnknown, LegalBasisMissing,
        SupervisionPhoneMissing, RemediesMissing, InstantMeansSameDay, PromiseOverStatute, LicenceLimit, RoutePosts, StepsOverPromise,
        MaterialBasisMissing, MaterialCount, MaterialCondition, MaterialVague, FeeBasisMissing, OnlineRule, VisitRule, UpperBodyMissing,
        ResultNameMissing, ToleranceRule, OriginUnknown, AdoptionReasonMissing, AuthorisationIncomplete,
    ];
}
