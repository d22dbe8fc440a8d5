using System.Text.RegularExpressions;
using FluentValidation.Results;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

internal static partial class ReceiveApplication
{
    /// <summary>申请人校验. A name, a number whose check character fits, a phone somebody can be reached at.</summary>
    public sealed partial class ApplicantValidator : AbstractValidator<ApplicantBody>
    {
        public ApplicantValidator(IBusinessClock clock)
        {
            RuleFor(a => a.Kind).IsInEnum();
            RuleFor(a => a.IdType).IsInEnum();
            RuleFor(a => a.Name).NotEmpty().WithMessage("请填写姓名或单位名称").Length(2, 100).WithMessage("姓名或单位名称为2至100字");
            RuleFor(a => a.Phone).NotEmpty().WithMessage("请填写联系电话")
                .Matches(Phone()).WithMessage("联系电话应为11位手机号，或带区号的固定电话").WithErrorCode("phone.format");
            RuleFor(a => a.IdNumber).NotEmpty().WithMessage("请填写证件号码").Length(4, 30).WithMessage("证件号码长度不对，请核对");
            RuleFor(a => a.IdNumber).Custom((number, context) => CheckNumber(number, context, clock.Today));
            RuleFor(a => a.Address).MaximumLength(200).WithMessage("地址不超过200字");
            RuleFor(a => a.ContactPerson).MaximumLength(100).WithMessage("联系人不超过100字");
            RuleFor(a => a.LegalRepresentative).MaximumLength(100).WithMessage("法定代表人不超过100字");
            When(a => a.Kind == ApplicantKind.Organisation, () =>
            {
                RuleFor(a => a.IdType).Equal(IdType.CreditCode).WithMessage("单位申请请填写统一社会信用代码").WithErrorCode("id-type.organisation");
                RuleFor(a => a.LegalRepresentative).NotEmpty().WithMessage("请填写法定代表人");
                RuleFor(a => a.ContactPerson).NotEmpty().WithMessage("请填写联系人");
            });
            When(a => a.Kind == ApplicantKind.Person, () =>
                RuleFor(a => a.IdType).NotEqual(IdType.CreditCode).WithMessage("个人申请请填写个人证件").WithErrorCode("id-type.person"));
        }

        private static void CheckNumber(string? number, ValidationContext<ApplicantBody> context, DateOnly today)
        {
            IdentifierType? type = context.InstanceToValidate.IdType switch
            {
                IdType.ResidentId => IdentifierType.ResidentId,
                IdType.CreditCode => IdentifierType.CreditCode,
                _ => null,
            };
            if (type is null || number is not { Length: >= 4 and <= 30 })
            {
                return;
            }

            if (IdentifierCheck.Check(type.Value, number, today).Reason is { } fault)
            {
                context.AddFailure(new ValidationFailure(context.PropertyPath, Sentence(fault)) { ErrorCode = $"id-number.{fault}" });
            }
        }

        private static string Sentence(IdentifierFault fault) => fault switch
        {
            IdentifierFault.Checksum => "证件号码校验位不符，请逐位核对",
            IdentifierFault.BirthDate => "证件号码中的出生日期不存在，请核对",
            IdentifierFault.Region => "证件号码前两位不是省级代码，请核对",
            IdentifierFault.FirstGeneration15Digits => "15位旧证件号码已停用，请填18位号码",
            _ => "证件号码格式不对，请核对",
        };

        // \z, because $ lets a line break pass.
        [GeneratedRegex(@"^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})\z", RegexOptions.CultureInvariant)]
        private static partial Regex Phone();
    }
}
