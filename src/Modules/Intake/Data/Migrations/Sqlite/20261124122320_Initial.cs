using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Intake.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "intake_application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 23, nullable: false),
                    query_code_print = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_version = table.Column<int>(type: "INTEGER", nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    instant = table.Column<bool>(type: "INTEGER", nullable: false),
                    escalated = table.Column<bool>(type: "INTEGER", nullable: false),
                    promised_limit = table.Column<string>(type: "TEXT", nullable: false),
                    statutory_limit = table.Column<string>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    window_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applicant_id_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    applicant_id_number_sealed = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    applicant_id_number_print = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    applicant_id_tail_print = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    applicant_phone_tail = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    applicant_address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    applicant_contact_person = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    applicant_legal_representative = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    received_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    received_by_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: false),
                    class_history = table.Column<string>(type: "TEXT", nullable: false),
                    materials = table.Column<string>(type: "TEXT", nullable: false),
                    notices = table.Column<string>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    effective_receipt_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    acceptance_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    acceptance_clock = table.Column<string>(type: "TEXT", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deemed = table.Column<bool>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    delivery = table.Column<string>(type: "TEXT", nullable: true),
                    visits = table.Column<int>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_application", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_copy_stamp",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_copy_stamp", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_adoption",
                columns: table => new
                {
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_adoption", x => new { x.centre_id, x.item_id });
                });

            migrationBuilder.CreateTable(
                name: "intake_known_authorisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", nullable: false),
                    item_ids = table.Column<string>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_authorisation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_case",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "TEXT", maxLength: 23, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    promised_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    statutory_due = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_case", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_centre",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    short_name = table.Column<string>(type: "TEXT", nullable: false),
                    district_name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    supervision_phone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_centre", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_item",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_item", x => new { x.item_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "intake_known_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_no = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", nullable: true),
                    active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    window_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    a = table.Column<Guid>(type: "TEXT", nullable: false),
                    a_name = table.Column<string>(type: "TEXT", nullable: false),
                    bs = table.Column<string>(type: "TEXT", nullable: false),
                    serving = table.Column<Guid>(type: "TEXT", nullable: true),
                    serving_since = table.Column<long>(type: "INTEGER", nullable: true),
                    cover_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    cover_b = table.Column<Guid>(type: "TEXT", nullable: true),
                    cover_b_name = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_known_window",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    centre_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_code = table.Column<string>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    item_ids = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_known_window", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_id_number_print",
                table: "intake_application",
                column: "applicant_id_number_print");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_id_tail_print",
                table: "intake_application",
                column: "applicant_id_tail_print");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_name",
                table: "intake_application",
                column: "applicant_name");

            migrationBuilder.CreateIndex(
                name: "ix_application_applicant_phone_tail",
                table: "intake_application",
                column: "applicant_phone_tail");

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_case_id",
                table: "intake_application",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_case_no",
                table: "intake_application",
                column: "case_no",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_division_code_received_at_case_no",
                table: "intake_application",
                columns: new[] { "division_code", "received_at", "case_no" });

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_division_code_state_received_at",
                table: "intake_application",
                columns: new[] { "division_code", "state", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_item_id",
                table: "intake_application",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_intake_application_window_id",
                table: "intake_application",
                column: "window_id");

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_adoption_place_code",
                table: "intake_known_adoption",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_authorisation_staff_no",
                table: "intake_known_authorisation",
                column: "staff_no");

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_centre_place_code",
                table: "intake_known_centre",
                column: "place_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_person_place_code",
                table: "intake_known_person",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_post_place_code",
                table: "intake_known_post",
                column: "place_code");

            migrationBuilder.CreateIndex(
                name: "ix_intake_known_window_place_code",
                table: "intake_known_window",
                column: "place_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "intake_application");

            migrationBuilder.DropTable(
                name: "intake_copy_stamp");

            migrationBuilder.DropTable(
                name: "intake_known_adoption");

            migrationBuilder.DropTable(
                name: "intake_known_authorisation");

            migrationBuilder.DropTable(
                name: "intake_known_case");

            migrationBuilder.DropTable(
                name: "intake_known_centre");

            migrationBuilder.DropTable(
                name: "intake_known_item");

            migrationBuilder.DropTable(
                name: "intake_known_person");

            migrationBuilder.DropTable(
                name: "intake_known_post");

            migrationBuilder.DropTable(
                name: "intake_known_window");
        }
    }
}
