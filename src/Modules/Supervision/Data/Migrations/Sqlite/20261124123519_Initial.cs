using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Supervision.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "supervision_case_tracks",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    centre = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    worst_level = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    entries = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_case_tracks", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "supervision_case_watches",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    centre = table.Column<Guid>(type: "TEXT", nullable: false),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    clocks = table.Column<string>(type: "TEXT", nullable: false),
                    done = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_case_watches", x => x.case_no);
                });

            migrationBuilder.CreateTable(
                name: "supervision_known_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_known_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_signals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    addressee = table.Column<Guid>(type: "TEXT", nullable: true),
                    addressee_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    centre = table.Column<Guid>(type: "TEXT", nullable: true),
                    division_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    acknowledged_at = table.Column<long>(type: "INTEGER", nullable: true),
                    explained_at = table.Column<long>(type: "INTEGER", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_head = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_signals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_trail_entries",
                columns: table => new
                {
                    case_no = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    text_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    acting_for_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_trail_entries", x => new { x.case_no, x.seq });
                });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_signals_case_no",
                table: "supervision_signals",
                column: "case_no");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_signals_division_code_raised_on_id",
                table: "supervision_signals",
                columns: new[] { "division_code", "raised_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_signals_key",
                table: "supervision_signals",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_signals_subject_id_code",
                table: "supervision_signals",
                columns: new[] { "subject_id", "code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "supervision_case_tracks");

            migrationBuilder.DropTable(
                name: "supervision_case_watches");

            migrationBuilder.DropTable(
                name: "supervision_known_people");

            migrationBuilder.DropTable(
                name: "supervision_signals");

            migrationBuilder.DropTable(
                name: "supervision_trail_entries");
        }
    }
}
